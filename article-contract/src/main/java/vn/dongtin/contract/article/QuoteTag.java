package vn.dongtin.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says in the body.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param surface as written
 * @param speaker who says it; absent when the body does not tell
 */
public record QuoteTag(
        int start, int end, String surface, @Nullable Speaker speaker) {

    public QuoteTag {
        Required.span(start, end);
        Required.present(surface, "quote.surface");
    }

    /**
     * Who says it.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param surface as written
     * @param entityId whom it names; absent when that is no name
     */
    public record Speaker(
            int start, int end, String surface, @Nullable String entityId) {

        public Speaker {
            Required.span(start, end);
            Required.present(surface, "speaker.surface");
        }
    }
}
