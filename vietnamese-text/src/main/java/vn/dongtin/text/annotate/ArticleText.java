package vn.dongtin.text.annotate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it comes in.
 *
 * @param title null when there is none
 * @param text the body, of any length and content
 * @param publishedAt null when nobody but the text tells it
 * @param collectedAt when the article reached us, null when unknown; no publication date found in the text is later
 */
public record ArticleText(
        @Nullable String title,
        String text,
        @Nullable Publication publishedAt,
        @Nullable Instant collectedAt) {

    /** Returns an article of which only the body is known. */
    public static ArticleText of(String text) {
        return new ArticleText(null, text, null, null);
    }

    /** Returns an article with its title. */
    public static ArticleText of(String title, String text) {
        return new ArticleText(title, text, null, null);
    }
}
