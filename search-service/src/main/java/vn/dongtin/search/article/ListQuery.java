package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dongtin.search.query.Understood;

/**
 * A request for a list, checked.
 *
 * @param input {@code q} as it came; absent when there was none
 * @param text {@code q} as understood
 * @param filters what else an article must be
 * @param sorting the order
 * @param page how many articles, and after which
 * @param facets what to count
 * @param facetSize how many values of each facet
 */
record ListQuery(
        @Nullable String input,
        Understood text,
        Filters filters,
        Sorting sorting,
        Page page,
        Set<Facet> facets,
        int facetSize) {

    ListQuery {
        facets = Set.copyOf(facets);
    }

    /**
     * A part of a list.
     *
     * @param size at most so many articles
     * @param after sort keys of the article before the first; empty at the start of the list
     * @param fingerprint of the query, for the cursor of the next page
     */
    record Page(int size, List<FieldValue> after, String fingerprint) {

        Page {
            after = List.copyOf(after);
        }
    }
}
