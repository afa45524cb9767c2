package vn.dongtin.contract.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleVersion;

/**
 * Takes an article back. A version like any other, without text: nothing older can overwrite it.
 *
 * @param id the article
 * @param version newer than all versions it takes back
 * @param revision 1, 2, 3 …: the number people see
 * @param at when it was taken back
 * @param reason in the words of who did it; absent when none was given
 */
public record Retraction(
        ArticleId id,
        long version,
        int revision,
        Instant at,
        @Nullable String reason) implements RawRecord, EnrichedRecord {

    public Retraction {
        Required.present(id, "id");
        Required.present(at, "at");
        ArticleVersion.check(version);
        Required.positive(revision, "revision");
    }
}
