package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import tools.jackson.databind.node.ObjectNode;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.identity.ArticleId;

/** Gets single articles, from the moment they are stored: before they can be found. Thread-safe. */
final class ArticleLookup {

    private static final int PIPELINES = Enrichment.MAX_PIPELINE + 1;

    private final ElasticsearchClient elasticsearch;
    private final IndexReader index;
    private final String alias;

    ArticleLookup(ElasticsearchClient elasticsearch, IndexReader index, String alias) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.alias = alias;
    }

    Lookup get(ArticleId id) {
        GetResponse<ObjectNode> stored =
                index.read(() -> elasticsearch.get(get -> get.index(alias).id(id.value()), ObjectNode.class));
        ObjectNode document = stored.source();
        if (document == null) {
            return new Lookup.Absent();
        }
        if (document.path("state").asString("").equals("retracted")) {
            return new Lookup.Retracted(
                    document.path("at").asString(""), document.path("reason").asString(""));
        }
        return new Lookup.Found(document, etag(stored));
    }

    private static String etag(GetResponse<ObjectNode> stored) {
        long version = stored.version() == null ? 0 : stored.version();
        return version / PIPELINES + "-" + version % PIPELINES;
    }
}
