package vn.dongtin.contract.article;

import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleKey;

/** Whatever travels through the topics {@code articles.*}: something about one version of one article. */
public sealed interface ArticleRecord permits RawRecord, EnrichedRecord {

    /** The article this is a version of. */
    ArticleId id();

    /** Orders the versions of the id. */
    long version();

    /** The key of this record in Kafka. */
    default ArticleKey key() {
        return new ArticleKey(id(), version());
    }
}
