package vn.dongtin.enrich.pipeline;

import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.RawArticle;

/** Reads an article. A pure function: same article, same word lists and models, same result. */
@FunctionalInterface
public interface Enricher {

    /** Reads an article; a stage that fails is named in the result and costs only its own part. */
    EnrichedArticle enrich(RawArticle article);
}
