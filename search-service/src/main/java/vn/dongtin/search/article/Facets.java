package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the counted facets and names their values. */
final class Facets {

    private static final Set<Facet> LABELLED = Set.of(Facet.TOPIC, Facet.ENTITY);

    private final Labels labels;

    Facets(Labels labels) {
        this.labels = labels;
    }

    Map<String, List<ArticleList.Bucket>> read(Map<String, Aggregate> counted) throws IOException {
        Map<String, List<ArticleList.Bucket>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregate aggregate = counted.get(facet.parameter());
            if (aggregate != null) {
                facets.put(facet.parameter(), labelled(facet, buckets(facet, aggregate)));
            }
        }
        return facets;
    }

    private static List<ArticleList.Bucket> buckets(Facet facet, Aggregate aggregate) {
        if (facet == Facet.DAY) {
            return aggregate.composite().buckets().array().stream()
                    .map(bucket ->
                            new ArticleList.Bucket(text(bucket.key().get(facet.parameter())), null, bucket.docCount()))
                    .toList();
        }
        return aggregate.sterms().buckets().array().stream()
                .map(bucket -> new ArticleList.Bucket(text(bucket.key()), null, bucket.docCount()))
                .toList();
    }

    private static String text(@Nullable FieldValue value) {
        if (value == null) {
            return "";
        }
        return value.isString() ? value.stringValue() : value._toJsonString();
    }

    private List<ArticleList.Bucket> labelled(Facet facet, List<ArticleList.Bucket> buckets) throws IOException {
        if (!LABELLED.contains(facet)) {
            return buckets;
        }
        labels.lookUp(facet, buckets.stream().map(ArticleList.Bucket::value).toList());
        return buckets.stream()
                .map(bucket -> new ArticleList.Bucket(bucket.value(), labels.of(bucket.value()), bucket.count()))
                .toList();
    }
}
