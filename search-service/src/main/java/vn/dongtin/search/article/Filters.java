package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * What an article must be besides matching the text: one of the values of each list that is not empty.
 *
 * @param sources who publishes it
 * @param languages {@code vi}, {@code en}, {@code other}
 * @param topics topic ids
 * @param entities entity ids
 * @param time when it was published, else collected
 */
record Filters(
        List<String> sources, List<String> languages, List<String> topics, List<String> entities, TimeRange time) {

    Filters {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
    }

    List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        anyOf("source", sources, queries);
        anyOf("language", languages, queries);
        anyOf("topics.id", topics, queries);
        anyOf("entities.id", entities, queries);
        if (time.isBounded()) {
            queries.add(time.on("time"));
        }
        return queries;
    }

    private static void anyOf(String field, List<String> values, List<Query> queries) {
        if (!values.isEmpty()) {
            List<FieldValue> any = values.stream().map(FieldValue::of).toList();
            queries.add(Query.of(
                    query -> query.terms(terms -> terms.field(field).terms(in -> in.value(any)))));
        }
    }
}
