package vn.dongtin.search.sink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.search.elasticsearch.RawElasticsearch.Answer;

/**
 * The answer to a bulk request.
 *
 * @param outcomes one for each document, in the order sent
 * @param refused true when the request as a whole was refused with 400: one of its documents broke it
 * @param indexMissing true when the index is not there
 */
record BulkAnswer(List<Outcome> outcomes, boolean refused, boolean indexMissing) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MAX_REASON = 300;

    BulkAnswer {
        outcomes = List.copyOf(outcomes);
    }

    /** All documents have to be sent again. */
    static BulkAnswer busy(int documents, String reason) {
        return new BulkAnswer(Collections.nCopies(documents, new Outcome.Busy(reason)), false, false);
    }

    /** Reads an answer; one that can't be read, or is not complete, means busy: nobody knows what was stored. */
    static BulkAnswer read(Answer answer, int documents) {
        if (answer.status() == 400) {
            String reason = abbreviate(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            return new BulkAnswer(
                    Collections.nCopies(documents, new Outcome.Rejected("bulk-refused", reason)), true, false);
        }
        if (!answer.succeeded()) {
            return busy(documents, "status " + answer.status());
        }
        try {
            return items(MAPPER.readTree(answer.body()).path("items"), documents);
        } catch (JacksonException e) {
            return busy(documents, "the answer is not JSON");
        }
    }

    private static BulkAnswer items(JsonNode items, int documents) {
        if (items.size() != documents) {
            return busy(documents, "the answer is not complete");
        }
        List<Outcome> outcomes = new ArrayList<>(documents);
        boolean indexMissing = false;
        for (JsonNode item : items) {
            JsonNode result = item.path("index");
            outcomes.add(outcome(result));
            indexMissing |= result.path("error").path("type").asString("").equals("index_not_found_exception");
        }
        return new BulkAnswer(outcomes, false, indexMissing);
    }

    private static Outcome outcome(JsonNode result) {
        int status = result.path("status").asInt(0);
        JsonNode error = result.path("error");
        return switch (status) {
            case 200, 201 -> new Outcome.Stored();
            case 409 -> new Outcome.Stale();
            case 400 -> new Outcome.Rejected(error.path("type").asString("unknown"), reason(error));
            default ->
                new Outcome.Busy("status " + status + " " + error.path("type").asString(""));
        };
    }

    private static String reason(JsonNode error) {
        String cause = error.path("caused_by").path("reason").asString("");
        return abbreviate(error.path("reason").asString("") + (cause.isEmpty() ? "" : ": " + cause));
    }

    private static String abbreviate(String text) {
        return text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }
}
