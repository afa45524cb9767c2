package vn.dongtin.search.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.search.elasticsearch.RawElasticsearch.Answer;

class BulkAnswerTest {

    private static BulkAnswer read(int status, String body, int documents) {
        return BulkAnswer.read(new Answer(status, body.getBytes(UTF_8)), documents);
    }

    private static String item(int status, String type) {
        return "{\"index\":{\"status\":" + status + ",\"error\":{\"type\":\"" + type + "\",\"reason\":\"vì sao\"}}}";
    }

    private static Outcome outcome(int status, String type) {
        return read(200, "{\"items\":[" + item(status, type) + "]}", 1)
                .outcomes()
                .getFirst();
    }

    @Test
    void everyItemHasItsOwnOutcome() {
        String body = "{\"items\":[{\"index\":{\"status\":201}},{\"index\":{\"status\":200}},"
                + item(409, "version_conflict_engine_exception") + "," + item(400, "document_parsing_exception") + ","
                + item(429, "es_rejected_execution_exception") + "]}";
        assertThat(read(200, body, 5).outcomes())
                .containsExactly(
                        new Outcome.Stored(),
                        new Outcome.Stored(),
                        new Outcome.Stale(),
                        new Outcome.Rejected("document_parsing_exception", "vì sao"),
                        new Outcome.Busy("status 429 es_rejected_execution_exception"));
    }

    @ParameterizedTest
    @CsvSource({
        "403, cluster_block_exception",
        "404, index_not_found_exception",
        "429, circuit_breaking_exception",
        "500, anything",
        "503, unavailable_shards_exception",
        "401, security_exception",
        "0, none",
    })
    void whatMayPassIsBusy(int status, String type) {
        assertThat(outcome(status, type)).isInstanceOf(Outcome.Busy.class);
    }

    @Test
    void aMissingIndexIsReported() {
        String body = "{\"items\":[" + item(404, "index_not_found_exception") + "]}";
        assertThat(read(200, body, 1).indexMissing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>502 Bad Gateway</html>", "{\"items\":[{\"index\":{\"sta", "[]", "{}", "{\"items\":[]}"
            })
    void anAnswerThatCantBeReadMeansThatNobodyKnows(String body) {
        assertThat(read(200, body, 2).outcomes()).hasSize(2).allMatch(Outcome.Busy.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 413, 429, 500, 502, 503})
    void aFailedRequestIsBusyForAll(int status) {
        assertThat(read(status, "", 3).outcomes()).hasSize(3).allMatch(Outcome.Busy.class::isInstance);
    }

    @Test
    void aRefusedRequestIsOneThatADocumentBroke() {
        assertThat(read(400, "why", 2).refused()).isTrue();
    }
}
