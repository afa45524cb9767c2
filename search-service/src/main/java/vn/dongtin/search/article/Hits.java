package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads hits. A stored document went through unparsed, so nothing here relies on its members being what the contract
 * says.
 */
final class Hits {

    private static final int ENTITIES = 10;
    private static final int LONGEST_FRAGMENT = 2_000;

    private Hits() {}

    static ListedArticle article(Hit<ObjectNode> hit, ListQuery query) {
        ObjectNode source = hit.source() == null ? new ObjectNode(null) : hit.source();
        return new ListedArticle(
                source.path("id").asString(String.valueOf(hit.id())),
                source.path("version").asLong(0),
                source.path("revision").asInt(0),
                text(source, "url"),
                text(source, "source"),
                text(source, "title"),
                excerpt(hit),
                text(source, "language"),
                source.get("publishedAt"),
                text(source, "collectedAt"),
                text(source, "indexedAt"),
                text(source, "time"),
                text(source, "timeBasis"),
                source.get("topics"),
                entities(source.get("entities")),
                highlights(hit, query),
                query.sorting().by() == SortBy.RELEVANCY ? hit.score() : null);
    }

    /** The sort keys as a cursor keeps them. */
    static List<String> sortValues(Hit<ObjectNode> hit) {
        return hit.sort().stream()
                .map(FieldValue::_toJsonString)
                .map(Hits::unquoted)
                .toList();
    }

    private static String unquoted(String json) {
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    private static @Nullable String text(ObjectNode source, String name) {
        JsonNode value = source.get(name);
        return value == null || !value.isString() ? null : value.asString();
    }

    private static @Nullable List<JsonNode> entities(@Nullable JsonNode entities) {
        if (entities == null) {
            return null;
        }
        List<JsonNode> first = new ArrayList<>();
        for (JsonNode entity : entities) {
            if (first.size() < ENTITIES) {
                first.add(entity);
            }
        }
        return first;
    }

    private static @Nullable String excerpt(Hit<ObjectNode> hit) {
        List<String> begin = hit.highlight().getOrDefault(SearchRequests.EXCERPT, List.of());
        return begin.isEmpty() ? null : Excerpt.plain(begin.getFirst());
    }

    private static ListedArticle.@Nullable Highlights highlights(Hit<ObjectNode> hit, ListQuery query) {
        if (query.input() == null) {
            return null;
        }
        List<String> title = hit.highlight().getOrDefault("title", List.of());
        List<String> body = Excerpt.shown(hit.highlight().getOrDefault("body", List.of()), LONGEST_FRAGMENT);
        return new ListedArticle.Highlights(title.isEmpty() ? null : title.getFirst(), body);
    }
}
