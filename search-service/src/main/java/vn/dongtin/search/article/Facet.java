package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Locale;

/** By what a list can be counted. */
enum Facet {
    TOPIC("topics.id"),
    ENTITY("entities.id"),
    SOURCE("source"),
    LANGUAGE("language"),
    DAY("time");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The name in {@code facets} and in the answer. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The indexed field that is counted. */
    String field() {
        return field;
    }

    /** Counts the most frequent values; for days the newest that have articles. */
    Aggregation aggregation(int size) {
        return this == DAY
                ? days(size)
                : Aggregation.of(
                        facet -> facet.terms(terms -> terms.field(field).size(size)));
    }

    /** Not a histogram, which has no limit to its buckets. */
    private Aggregation days(int size) {
        return Aggregation.of(facet -> facet.composite(composite -> composite
                .size(size)
                .sources(co.elastic.clients.util.NamedValue.of(
                        parameter(),
                        co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource.of(
                                source -> source.dateHistogram(day -> day.field(field)
                                        .calendarInterval(interval -> interval.time("1d"))
                                        .timeZone(TimeBound.ZONE.getId())
                                        .format("yyyy-MM-dd")
                                        .order(SortOrder.Desc)))))));
    }
}
