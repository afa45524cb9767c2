package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span of time.
 *
 * @param from first instant; absent when it is open
 * @param before first instant after it; absent when it is open
 */
record TimeRange(@Nullable Instant from, @Nullable Instant before) {

    /** Says whether it leaves anything out. */
    boolean isBounded() {
        return from != null || before != null;
    }

    Query on(String field) {
        return Query.of(query -> query.range(range -> range.date(date -> {
            date.field(field);
            if (from != null) {
                date.gte(from.toString());
            }
            if (before != null) {
                date.lt(before.toString());
            }
            return date;
        })));
    }
}
