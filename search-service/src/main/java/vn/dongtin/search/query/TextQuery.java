package vn.dongtin.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.syllable.Marks;

/**
 * The tree as an Elasticsearch query.
 *
 * <p>The accent rule is in the analysers: the index holds each syllable as spelled and, at the same position, without
 * marks; a query is not folded. So a syllable with marks finds that spelling, and one without finds every spelling. What
 * is left to do here is rank: the exact spelling of a syllable without marks above the others, the title above the body,
 * words that stand together above words apart.
 */
public final class TextQuery {

    private static final List<String> FIELDS = List.of("title^3", "body");
    private static final List<String> EXACT_FIELDS = List.of("title.exact^3", "body.exact");

    /** More words than this are no name and no expression; and matching them out of order grows costly. */
    private static final int MAX_WORDS_TOGETHER = 8;

    private TextQuery() {}

    /** What an article must have. */
    public static Query must(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> Query.of(q -> q.matchAll(all -> all));
            case QueryNode.Word(String text) -> together(text, FIELDS, 0);
            case QueryNode.Phrase(String text) -> together(text, FIELDS, 0);
            case QueryNode.All(List<QueryNode> parts) ->
                Query.of(q -> q.bool(
                        bool -> bool.must(parts.stream().map(TextQuery::must).toList())));
        };
    }

    /** What an article must have, with what lifts it above others that have it too. */
    public static Query ranked(QueryNode node) {
        List<Query> lifts = lifts(node);
        return lifts.isEmpty() ? must(node) : Query.of(q -> q.bool(bool -> lifted(bool.must(must(node)), lifts)));
    }

    private static BoolQuery.Builder lifted(BoolQuery.Builder bool, List<Query> lifts) {
        return bool.should(lifts);
    }

    private static List<Query> lifts(QueryNode node) {
        List<Query> lifts = new ArrayList<>();
        List<String> texts = texts(node);
        texts.stream()
                .filter(TextQuery::hasUnmarkedSyllable)
                .map(text -> together(text, EXACT_FIELDS, 0))
                .forEach(lifts::add);
        if (texts.size() > 1 && texts.size() <= MAX_WORDS_TOGETHER) {
            lifts.add(together(String.join(" ", texts), FIELDS, texts.size()));
        }
        return lifts;
    }

    private static List<String> texts(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> List.of();
            case QueryNode.Word(String text) -> List.of(text);
            case QueryNode.Phrase(String text) -> List.of(text);
            case QueryNode.All(List<QueryNode> parts) ->
                parts.stream().flatMap(part -> texts(part).stream()).toList();
        };
    }

    private static boolean hasUnmarkedSyllable(String text) {
        return Arrays.stream(text.split(" ", -1)).anyMatch(syllable -> !syllable.isEmpty() && !Marks.hasMark(syllable));
    }

    private static Query together(String text, List<String> fields, int slop) {
        return Query.of(q -> q.multiMatch(match -> match.query(text)
                .type(TextQueryType.Phrase)
                .fields(fields)
                .slop(slop)
                .tieBreaker(0.3)));
    }
}
