package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names for people of the ids of topics and entities, as some article has them. Counting by id tells no names, and asking
 * for an example in each bucket would read whole articles for every search; so names are remembered, and only unknown
 * ones are looked up. Thread-safe.
 */
final class Labels {

    private static final int REMEMBERED = 20_000;

    private final ElasticsearchClient elasticsearch;
    private final String alias;
    private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Labels(ElasticsearchClient elasticsearch, String alias) {
        this.elasticsearch = elasticsearch;
        this.alias = alias;
    }

    /** The name of an id; null when nobody knows it. */
    @Nullable
    String of(String id) {
        synchronized (known) {
            return known.get(id);
        }
    }

    /** Learns from what an article lists as topics or entities. */
    void learn(@Nullable JsonNode tags) {
        if (tags != null) {
            tags.forEach(this::learnOne);
        }
    }

    /** Learns from one of them. */
    void learnOne(JsonNode tag) {
        learn(tag.path("id").asString(""), tag.path("label").asString(""));
    }

    /** Makes sure, as far as possible, that the ids of a facet have names. */
    void lookUp(Facet facet, List<String> ids) throws IOException {
        List<String> unknown = ids.stream().filter(id -> of(id) == null).toList();
        if (unknown.isEmpty()) {
            return;
        }
        String member = facet.field().substring(0, facet.field().indexOf('.'));
        MsearchResponse<ObjectNode> examples = elasticsearch.msearch(request(facet, member, unknown), ObjectNode.class);
        for (MultiSearchResponseItem<ObjectNode> example : examples.responses()) {
            if (example.isResult()) {
                example.result().hits().hits().stream()
                        .map(hit -> hit.source() == null ? null : hit.source().get(member))
                        .forEach(this::learn);
            }
        }
    }

    private MsearchRequest request(Facet facet, String member, List<String> ids) {
        return MsearchRequest.of(request -> request.searches(
                ids.stream().map(id -> example(facet, member, id)).toList()));
    }

    private RequestItem example(Facet facet, String member, String id) {
        return RequestItem.of(item -> item.header(header -> header.index(alias))
                .body(body -> body.size(1)
                        .terminateAfter(1L)
                        .trackTotalHits(track -> track.enabled(false))
                        .source(source -> source.filter(filter -> filter.includes(member + ".id", member + ".label")))
                        .query(query ->
                                query.term(term -> term.field(facet.field()).value(id)))));
    }

    private void learn(String id, String label) {
        if (!id.isEmpty() && !label.isEmpty()) {
            synchronized (known) {
                known.put(id, label);
            }
        }
    }
}
