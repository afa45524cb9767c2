package vn.dongtin.ingest.intake;

import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.ingest.input.NormalizedArticle;

/** What became of an article at the door. */
public sealed interface Acceptance {

    /** The article. */
    ArticleId id();

    /** Kafka has it as a new version. */
    record Accepted(ArticleId id, long version, int revision, String position, NormalizedArticle article)
            implements Acceptance {}

    /** Nothing changed since the newest version, or a better route brought it already: nothing was published. */
    record Duplicate(ArticleId id, long version, int revision, NormalizedArticle article) implements Acceptance {}

    /** It was retracted and stays so. */
    record Retracted(ArticleId id, long version) implements Acceptance {}
}
