package vn.dongtin.search.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Warning;

/**
 * A list of articles.
 *
 * @param total how many there are in all
 * @param totalRelation {@code eq}: the total is exact
 * @param tookMs how long the search took, in milliseconds
 * @param query what was asked
 * @param articles this page of them
 * @param facets by name: how many articles have which value
 * @param nextCursor the next page; absent on the last
 * @param asOf when the question was asked of the index
 */
record ArticleList(
        long total,
        String totalRelation,
        long tookMs,
        Query query,
        List<ListedArticle> articles,
        Map<String, List<Bucket>> facets,
        @Nullable String nextCursor,
        Instant asOf) {

    /**
     * What was asked.
     *
     * @param input {@code q} as it came; absent when there was none
     * @param interpreted how it was understood
     * @param warnings what was understood otherwise than it may have been meant
     */
    record Query(@Nullable String input, String interpreted, List<Warning> warnings) {}

    /**
     * A value of a facet.
     *
     * @param value as in the parameter that filters by it
     * @param label for people; absent when the value is one itself
     * @param count how many articles have it
     */
    record Bucket(String value, @Nullable String label, long count) {}
}
