package vn.dongtin.text.annotate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param start UTF-16 offset in the text
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 * @param speaker null when the text does not name one
 */
public record QuoteTag(
        int start, int end, String surface, @Nullable Speaker speaker) {

    /**
     * Who said it.
     *
     * @param start UTF-16 offset in the text
     * @param end UTF-16 offset behind the last character
     * @param surface the text between them
     * @param entityId null when the name is not linked
     */
    public record Speaker(
            int start, int end, String surface, @Nullable String entityId) {}
}
