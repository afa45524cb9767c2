package vn.dongtin.ingest.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Warning;

/**
 * An article as a client sent it, read but not judged.
 *
 * @param text the plain text
 * @param html the page, instead of text
 * @param title given by the client
 * @param url address of the original
 * @param language BCP 47 tag
 * @param publishedAt ISO 8601, from a year to a time with offset
 * @param authors names
 * @param source who publishes it
 * @param externalId its number at the source
 * @param rights as given
 * @param truncated true when the sender had to cut the text
 * @param warnings what was odd about the message itself
 */
public record ArticleInput(
        @Nullable String text,
        @Nullable String html,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable String publishedAt,
        List<String> authors,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String rights,
        boolean truncated,
        List<Warning> warnings) {

    public ArticleInput {
        authors = List.copyOf(authors);
        warnings = List.copyOf(warnings);
    }

    /** A text file of a folder: the folder is the source, the file's name the external id. */
    public static ArticleInput ofFile(
            String text, String folder, String file, boolean truncated, List<Warning> warnings) {
        return new ArticleInput(text, null, null, null, null, null, List.of(), folder, file, null, truncated, warnings);
    }
}
