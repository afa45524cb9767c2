package vn.dongtin.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.ingest.input.NormalizedArticle;
import vn.dongtin.ingest.intake.Acceptance;

/**
 * What the door says of an article.
 *
 * @param id the article
 * @param version the version it has now
 * @param revision its number for people
 * @param position where Kafka has it, {@code topic-partition@offset}; absent for a duplicate
 * @param duplicate true when nothing changed; absent otherwise
 * @param inferred what the client did not say
 * @param warnings what it was accepted in spite of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleAnswer(
        ArticleId id,
        long version,
        int revision,
        @Nullable String position,
        @Nullable Boolean duplicate,
        NormalizedArticle.Inferred inferred,
        List<Warning> warnings) {

    static ArticleAnswer of(Acceptance.Accepted accepted) {
        return new ArticleAnswer(
                accepted.id(),
                accepted.version(),
                accepted.revision(),
                accepted.position(),
                null,
                accepted.article().inferred(),
                accepted.article().warnings());
    }

    static ArticleAnswer of(Acceptance.Duplicate duplicate) {
        return new ArticleAnswer(
                duplicate.id(),
                duplicate.version(),
                duplicate.revision(),
                null,
                true,
                duplicate.article().inferred(),
                duplicate.article().warnings());
    }
}
