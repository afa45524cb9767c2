package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.time.Duration;
import java.util.List;
import vn.dongtin.search.query.QueryNode;
import vn.dongtin.search.query.TextQuery;

/** Turns checked requests into Elasticsearch's. */
final class SearchRequests {

    /** The field whose highlight is the beginning of the body; a part of it that no query highlights. */
    static final String EXCERPT = "body.exact";

    private static final int EXCERPT_LENGTH = 300;
    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_LENGTH = 160;

    /** Without the body: a page of the longest articles would fill the memory. */
    private static final List<String> MEMBERS = List.of(
            "id",
            "version",
            "revision",
            "url",
            "source",
            "title",
            "language",
            "publishedAt",
            "collectedAt",
            "indexedAt",
            "time",
            "timeBasis",
            "topics",
            "entities.id",
            "entities.type",
            "entities.label",
            "entities.mentions");

    private final String alias;
    private final Duration timeout;

    SearchRequests(String alias, Duration timeout) {
        this.alias = alias;
        this.timeout = timeout;
    }

    SearchRequest of(ListQuery query) {
        QueryNode text = query.text().node();
        return SearchRequest.of(request -> {
            request.index(alias)
                    .query(matching(query))
                    .size(query.page().size())
                    .sort(query.sorting().options())
                    .trackTotalHits(track -> track.enabled(true))
                    .source(source -> source.filter(filter -> filter.includes(MEMBERS)))
                    .highlight(highlight(text))
                    .timeout(timeout.toMillis() + "ms")
                    .allowPartialSearchResults(false);
            if (!query.page().after().isEmpty()) {
                request.searchAfter(query.page().after());
            }
            query.facets()
                    .forEach(facet -> request.aggregations(facet.parameter(), facet.aggregation(query.facetSize())));
            return request;
        });
    }

    private static Query matching(ListQuery query) {
        return Query.of(
                q -> q.bool(bool -> bool.must(TextQuery.ranked(query.text().node()))
                        .filter(query.filters().queries())));
    }

    private static Highlight highlight(QueryNode text) {
        Query nothing = Query.of(q -> q.matchNone(none -> none));
        return Highlight.of(highlight -> {
            highlight
                    .type(HighlighterType.Unified)
                    .encoder(HighlighterEncoder.Html)
                    .preTags("<mark>")
                    .postTags("</mark>")
                    .fields(NamedValue.of(
                            EXCERPT,
                            HighlightField.of(field -> field.highlightQuery(nothing)
                                    .numberOfFragments(1)
                                    .noMatchSize(EXCERPT_LENGTH))));
            if (!(text instanceof QueryNode.Everything)) {
                Query wanted = TextQuery.must(text);
                highlight.fields(NamedValue.of(
                        "title",
                        HighlightField.of(field -> field.highlightQuery(wanted).numberOfFragments(0))));
                highlight.fields(NamedValue.of(
                        "body",
                        HighlightField.of(field -> field.highlightQuery(wanted)
                                .numberOfFragments(FRAGMENTS)
                                .fragmentSize(FRAGMENT_LENGTH)
                                .order(HighlighterOrder.Score))));
            }
            return highlight;
        });
    }
}
