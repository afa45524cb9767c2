package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    private static final byte[] KEY = {(byte) 0xff, 0, '@'};
    private static final byte[] VALUE = {'{', (byte) 0xc3, 0, (byte) 0xff};
    private static final String TIME = "2025-12-04T04:00:00Z";

    private final DeadLetter letter = new DeadLetter("malformed", "record is not JSON", "vn.dongtin.X");

    @Test
    void keepsKeyBytesPartitionAndHeaders() {
        Headers headers =
                new RecordHeaders().add("ce_id", "a@1".getBytes(UTF_8)).add("x", new byte[] {(byte) 0xfe});
        ProducerRecord<byte[], byte[]> dead = letter.of(original(KEY, VALUE, headers), "articles.raw.dlt", TIME);

        assertThat(dead.topic()).isEqualTo("articles.raw.dlt");
        assertThat(dead.partition()).isEqualTo(7);
        assertThat(dead.key()).isSameAs(KEY);
        assertThat(dead.value()).isSameAs(VALUE);
        assertThat(text(dead, "ce_id")).contains("a@1");
        assertThat(dead.headers().lastHeader("x").value()).containsExactly(0xfe);
    }

    @Test
    void saysWhyAndWhence() {
        ProducerRecord<byte[], byte[]> dead =
                letter.of(original(KEY, VALUE, new RecordHeaders()), "articles.raw.dlt", TIME);

        assertThat(text(dead, DeadLetter.REASON)).contains("malformed");
        assertThat(text(dead, DeadLetter.MESSAGE)).contains("record is not JSON");
        assertThat(text(dead, DeadLetter.EXCEPTION)).contains("vn.dongtin.X");
        assertThat(text(dead, DeadLetter.POSITION)).contains("articles.raw-7@42");
        assertThat(text(dead, DeadLetter.TIME)).contains(TIME);
    }

    @Test
    void aRecordThatDiesAgainHasTheNewHeadersOnce() {
        ProducerRecord<byte[], byte[]> first = letter.of(original(KEY, VALUE, new RecordHeaders()), "a.dlt", TIME);
        ProducerRecord<byte[], byte[]> second = new DeadLetter("rejected", "no", "Y")
                .of(original(KEY, VALUE, first.headers()), "a.dlt", "2025-12-05T04:00:00Z");

        assertThat(second.headers().headers(DeadLetter.REASON)).hasSize(1);
        assertThat(second.headers().toArray()).hasSize(5);
        assertThat(text(second, DeadLetter.REASON)).contains("rejected");
        assertThat(text(first, DeadLetter.REASON)).as("original untouched").contains("malformed");
    }

    @Test
    void takesARecordWithoutKeyAndValue() {
        ProducerRecord<byte[], byte[]> dead = letter.of(original(null, null, new RecordHeaders()), "a.dlt", TIME);

        assertThat(dead.key()).isNull();
        assertThat(dead.value()).isNull();
    }

    @Test
    void cutsALongMessage() {
        assertThat(message("a".repeat(500))).hasSize(500);
        assertThat(message("a".repeat(100_000))).isEqualTo("a".repeat(500));
    }

    @Test
    void neverCutsThroughACharacter() {
        assertThat(message("a".repeat(499) + "😀😀")).isEqualTo("a".repeat(499));
        assertThat(message("a".repeat(498) + "😀😀")).isEqualTo("a".repeat(498) + "😀");
    }

    private static String message(String message) {
        DeadLetter letter = new DeadLetter("malformed", message, "X");
        return text(letter.of(original(KEY, VALUE, new RecordHeaders()), "a.dlt", TIME), DeadLetter.MESSAGE)
                .orElseThrow();
    }

    private static Optional<String> text(ProducerRecord<byte[], byte[]> dead, String header) {
        return EventHeaders.text(dead.headers(), header);
    }

    private static ConsumerRecord<byte[], byte[]> original(
            byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        return new ConsumerRecord<>(
                "articles.raw", 7, 42L, 0L, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty());
    }
}
