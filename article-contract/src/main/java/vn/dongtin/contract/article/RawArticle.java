package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleVersion;

/**
 * One version of an article as ingest accepted it: normalised (NFC), identified, not yet read.
 *
 * @param id the article
 * @param version orders the versions of the id
 * @param revision 1, 2, 3 …: the number people see
 * @param url canonical address, when it has one
 * @param source who publishes it: a domain, a folder, a name the client chose
 * @param externalId its number at the source
 * @param title absent when it has none and the first line does not read like one
 * @param body the text without the title, never blank
 * @param language what the client says it is: {@code vi}, {@code en}, {@code other}; absent when not said
 * @param publishedAt absent when neither client nor text says
 * @param authors in the order given
 * @param rights as given
 * @param collectedAt when ingest accepted it
 * @param route the way it came in
 * @param contentHash 64 bits over all members a client can send, after normalisation, as 16 hex digits
 * @param truncated true when a text beyond the limit was cut at a paragraph; absent otherwise
 * @param warnings what it was accepted in spite of
 */
public record RawArticle(
        ArticleId id,
        long version,
        int revision,
        @Nullable String url,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String title,
        String body,
        @Nullable String language,
        @Nullable PublishedAt publishedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> authors,
        @Nullable String rights,
        Instant collectedAt,
        Route route,
        String contentHash,
        @Nullable Boolean truncated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements RawRecord {

    public RawArticle {
        Required.present(id, "id");
        Required.notBlank(body, "body");
        Required.present(collectedAt, "collectedAt");
        Required.present(route, "route");
        Required.hash(contentHash, "contentHash");
        ArticleVersion.check(version);
        Required.positive(revision, "revision");
        authors = Required.copy(authors);
        warnings = Required.copy(warnings);
    }
}
