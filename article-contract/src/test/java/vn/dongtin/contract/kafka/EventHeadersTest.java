package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.Property;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleKey;

class EventHeadersTest {

    private static final String ID = "67fcd6a56f86c89fcc2da8e3c67b3a54";
    private static final ArticleKey KEY = new ArticleKey(new ArticleId(ID), 1_764_820_800_000_123L);
    private static final String TIME = "2025-12-04T04:00:00Z";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void ofARawRecord() {
        assertThat(asMap(EventHeaders.received(KEY, TIME, TRACE)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", ID + "@1764820800000123",
                        "ce_type", "dongtin.article.received.v1",
                        "ce_source", "/ingest-service",
                        "ce_time", TIME,
                        "ce_dataschema", "urn:dongtin:raw-article:1",
                        "ce_partitionkey", ID,
                        "content-type", "application/json",
                        "traceparent", TRACE));
    }

    @Test
    void ofAnEnrichedRecord() {
        assertThat(asMap(EventHeaders.enriched(KEY, 7, TIME, null)))
                .containsEntry("ce_id", ID + "@1764820800000123#7")
                .containsEntry("ce_type", "dongtin.article.enriched.v1")
                .containsEntry("ce_source", "/enrich-service")
                .containsEntry("ce_dataschema", "urn:dongtin:enriched-article:1")
                .doesNotContainKey("traceparent");
    }

    @Test
    void thePipelineIsReadBack() {
        Property.forAll(200, random -> {
            int pipeline = random.nextInt(1_024);
            assertThat(EventHeaders.pipeline(EventHeaders.enriched(KEY, pipeline, TIME, null)))
                    .contains(pipeline);
        });
        assertThat(EventHeaders.pipeline(EventHeaders.received(KEY, TIME, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "a#", "a#-1", "a#1024", "a#x", "a#1.5", "a#99999999999", "a#7#", "a#7 "})
    void aHostilePipelineIsNone(String eventId) {
        Headers headers = new RecordHeaders().add("ce_id", eventId.getBytes(UTF_8));

        assertThat(EventHeaders.pipeline(headers)).isEmpty();
    }

    @Test
    void aMissingOrEmptyHeaderHasNoText() {
        assertThat(EventHeaders.text(new RecordHeaders(), "ce_id")).isEmpty();
        assertThat(EventHeaders.text(new RecordHeaders().add("ce_id", null), "ce_id"))
                .isEmpty();
        assertThat(EventHeaders.pipeline(new RecordHeaders())).isEmpty();
    }

    @Test
    void ofARepeatedHeaderTheLastCounts() {
        Headers headers = new RecordHeaders().add("a", "một".getBytes(UTF_8)).add("a", "hai".getBytes(UTF_8));

        assertThat(EventHeaders.text(headers, "a")).contains("hai");
    }

    private static Map<String, String> asMap(Headers headers) {
        Map<String, String> map = new TreeMap<>();
        for (Header header : headers) {
            assertThat(map.put(header.key(), new String(header.value(), UTF_8)))
                    .as("%s once", header.key())
                    .isNull();
        }
        return map;
    }
}
