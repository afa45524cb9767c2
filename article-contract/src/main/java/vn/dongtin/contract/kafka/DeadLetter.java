package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that a stage could not take, on its way to the dead-letter topic: original key, bytes, partition and headers,
 * and beside them why it is there.
 *
 * @param reason stable code: {@code malformed}, {@code too-large}, {@code unknown-major-version}, {@code rejected} …
 * @param message for people, at most 500 characters are kept
 * @param exception class of what was thrown
 */
public record DeadLetter(String reason, String message, String exception) {

    /** Why it is there: stable code. */
    public static final String REASON = "dongtin-dead-reason";

    /** Why it is there, for people. */
    public static final String MESSAGE = "dongtin-dead-message";

    /** The class of what was thrown. */
    public static final String EXCEPTION = "dongtin-dead-exception";

    /** Where it stood: {@code topic-partition@offset}. */
    public static final String POSITION = "dongtin-dead-position";

    /** When it was put there, RFC 3339. */
    public static final String TIME = "dongtin-dead-time";

    private static final int MAX_MESSAGE = 500;

    /** The record for the dead-letter topic. */
    public ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> original, String topic, String time) {
        Headers headers = new RecordHeaders(original.headers());
        set(headers, REASON, reason);
        set(headers, MESSAGE, cut(message));
        set(headers, EXCEPTION, exception);
        set(headers, POSITION, original.topic() + "-" + original.partition() + "@" + original.offset());
        set(headers, TIME, time);
        return new ProducerRecord<>(topic, original.partition(), original.key(), original.value(), headers);
    }

    private static String cut(String message) {
        if (message.length() <= MAX_MESSAGE) {
            return message;
        }
        // never between the halves of a surrogate pair
        return message.substring(
                0, Character.isHighSurrogate(message.charAt(MAX_MESSAGE - 1)) ? MAX_MESSAGE - 1 : MAX_MESSAGE);
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}
