package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds articles. Thread-safe. */
final class ArticleSearch {

    private final ElasticsearchClient elasticsearch;
    private final IndexReader index;
    private final SearchRequests requests;
    private final Labels labels;
    private final Facets facets;
    private final Clock clock;

    ArticleSearch(
            ElasticsearchClient elasticsearch, IndexReader index, SearchRequests requests, Labels labels, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.requests = requests;
        this.labels = labels;
        this.facets = new Facets(labels);
        this.clock = clock;
    }

    ArticleList find(ListQuery query) {
        Instant asOf = clock.instant();
        long start = System.nanoTime();
        SearchResponse<ObjectNode> found = index.read(() -> elasticsearch.search(requests.of(query), ObjectNode.class));
        if (found.timedOut()) {
            throw IndexReader.unavailable("The search took too long.");
        }
        List<ListedArticle> articles = found.hits().hits().stream()
                .map(hit -> Hits.article(hit, query))
                .toList();
        articles.forEach(this::learn);
        Map<String, List<ArticleList.Bucket>> counted = index.read(() -> facets.read(found.aggregations()));
        TotalHits total = found.hits().total();
        return new ArticleList(
                total == null ? articles.size() : total.value(),
                "eq",
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                echo(query),
                articles,
                counted,
                next(query, found.hits().hits()),
                asOf);
    }

    private void learn(ListedArticle article) {
        labels.learn(article.topics());
        if (article.entities() != null) {
            article.entities().forEach(labels::learnOne);
        }
    }

    private static ArticleList.Query echo(ListQuery query) {
        return new ArticleList.Query(
                query.input(), query.text().interpreted(), query.text().warnings());
    }

    private static @Nullable String next(ListQuery query, List<Hit<ObjectNode>> hits) {
        return hits.size() < query.page().size()
                ? null
                : new Cursor(query.page().fingerprint(), Hits.sortValues(hits.getLast())).encoded();
    }
}
