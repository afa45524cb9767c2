package vn.dongtin.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * Something an article was accepted in spite of.
 *
 * @param code stable, for programs
 * @param detail for people
 * @param pointer the member it is about, as a JSON pointer; absent when it is about the whole
 * @param count how often, absent when it can only be once
 */
public record Warning(
        String code,
        String detail,
        @Nullable String pointer,
        @Nullable Integer count) {

    public Warning {
        Required.present(code, "warning.code");
        Required.present(detail, "warning.detail");
    }
}
