package vn.dongtin.search.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article in a list: what helps to choose. The rest is at its own address.
 *
 * @param id the article
 * @param version orders the versions of the id
 * @param revision 1, 2, 3 …
 * @param url where it was published
 * @param source who published it
 * @param title in plain text
 * @param excerpt the first 300 characters of the body, up to the end of a word
 * @param language {@code vi}, {@code en} or {@code other}
 * @param publishedAt with its precision
 * @param collectedAt when it came in
 * @param indexedAt when it could be found
 * @param time publishedAt, else collectedAt
 * @param timeBasis which of the two
 * @param topics best first; absent when that stage failed
 * @param entities the ten most mentioned; absent when that stage failed
 * @param highlights where the query was found; absent without a query
 * @param score how well it fits; only when the list is ordered by it
 */
record ListedArticle(
        String id,
        long version,
        int revision,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String excerpt,
        @Nullable String language,
        @Nullable JsonNode publishedAt,
        @Nullable String collectedAt,
        @Nullable String indexedAt,
        @Nullable String time,
        @Nullable String timeBasis,
        @Nullable JsonNode topics,
        @Nullable List<JsonNode> entities,
        @Nullable Highlights highlights,
        @Nullable Double score) {

    /**
     * Where the query was found: HTML, in which everything but {@code <mark>} is escaped.
     *
     * @param title the whole title; absent when the query is not in it
     * @param body fragments of the body, best first
     */
    record Highlights(@Nullable String title, List<String> body) {}
}
