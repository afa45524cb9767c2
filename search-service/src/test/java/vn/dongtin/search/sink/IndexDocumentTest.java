package vn.dongtin.search.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.kafka.EventHeaders;

class IndexDocumentTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    private static Reading read(String key, byte[] value, String eventId) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("t", 0, 0, key.getBytes(UTF_8), value);
        record.headers().add(EventHeaders.ID, eventId.getBytes(UTF_8));
        return new RecordReader().read(record);
    }

    private static String lines(String value) {
        Reading reading = read(ID + "@5", value.getBytes(UTF_8), ID + "@5#3");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ((Reading.Document) reading).document().writeTo(lines, Instant.parse("2025-12-05T00:00:00Z"));
        return lines.toString(UTF_8);
    }

    @Test
    void theTimeGoesInFrontAndTheRestStays() {
        assertThat(lines("{\"title\":\"Thủ tướng\"}"))
                .isEqualTo("{\"index\":{\"_id\":\"" + ID + "\",\"version\":5123,\"version_type\":\"external_gte\"}}\n"
                        + "{\"indexedAt\":\"2025-12-05T00:00:00Z\",\"title\":\"Thủ tướng\"}\n");
    }

    @Test
    void aDocumentIsOneLine() {
        assertThat(lines(" \n{\r\n \"a\":\n1}\n")).hasLineCount(2).endsWith("\"a\": 1} \n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "\"x\"", "{", "{}", "{ }", "{1}", "null", "\u0000{\"a\":1}"})
    void whatDoesNotBeginLikeAnObjectIsUnreadable(String value) {
        assertThat(read(ID + "@5", value.getBytes(UTF_8), ID + "@5#3")).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "@", ID, ID + "@", ID + "@0", ID + "@-1", ID + "@x", "X@5", ID + "@9999999999999999999"
            })
    void aKeyOfAnotherFormIsUnreadable(String key) {
        assertThat(read(key, "{\"a\":1}".getBytes(UTF_8), "e#3")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theLargestVersionStillFits() {
        Reading reading = read(ID + "@9007199254740991", "{\"a\":1}".getBytes(UTF_8), "e#1023");
        assertThat(((Reading.Document) reading).document().externalVersion()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aPipelineOutOfRangeIsUnreadable() {
        assertThat(read(ID + "@5", "{\"a\":1}".getBytes(UTF_8), "e#1024")).isInstanceOf(Reading.Unreadable.class);
    }
}
