package vn.dongtin.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * A date in the body.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param surface as written
 * @param value ISO 8601, or EDTF where the year can't be known ({@code XXXX-12-05})
 * @param precision how much of it is known
 * @param inferred true when a part of the value does not stand in the text; absent otherwise
 */
public record DateTag(
        int start,
        int end,
        String surface,
        String value,
        Precision precision,
        @Nullable Boolean inferred) {

    public DateTag {
        Required.span(start, end);
        Required.present(surface, "date.surface");
        Required.present(value, "date.value");
        Required.present(precision, "date.precision");
    }
}
