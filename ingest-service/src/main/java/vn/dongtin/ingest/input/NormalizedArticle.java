package vn.dongtin.ingest.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.identity.ArticleId;

/**
 * An article in the form in which it is identified, compared and published.
 *
 * @param id the article it is a version of
 * @param url canonical
 * @param source given, else the host of the URL
 * @param externalId given
 * @param title given, else the first line when it reads like one
 * @param body not blank, NFC
 * @param language {@code vi}, {@code en} or {@code other} as the client said; absent when not said
 * @param publishedAt as the client said, else as the text says; absent when neither does
 * @param authors given
 * @param rights given
 * @param contentHash 16 hex digits over all members a client can send
 * @param truncated true when the sender had to cut the text
 * @param inferred what the client did not say
 * @param warnings what is odd about it
 */
public record NormalizedArticle(
        ArticleId id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String title,
        String body,
        @Nullable String language,
        @Nullable PublishedAt publishedAt,
        List<String> authors,
        @Nullable String rights,
        String contentHash,
        boolean truncated,
        Inferred inferred,
        List<Warning> warnings) {

    public NormalizedArticle {
        authors = List.copyOf(authors);
        warnings = List.copyOf(warnings);
    }

    /**
     * What ingest read out of the text because the client did not say it. Absent members were sent, or can't be known.
     *
     * @param title the first line
     * @param language by its letters
     * @param languageConfidence 0 … 1
     * @param publishedAt with the words that prove it
     * @param source the host of the URL
     */
    public record Inferred(
            @Nullable String title,
            @Nullable String language,
            @Nullable Double languageConfidence,
            @Nullable PublishedAt publishedAt,
            @Nullable String source) {}
}
