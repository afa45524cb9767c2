package vn.dongtin.search.sink;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/**
 * One version of an article on its way into the index. The value stays the bytes that came from Kafka.
 *
 * @param id the article
 * @param externalVersion version × 1024 + pipeline
 * @param value a JSON object with at least one member
 * @param body offset after the opening brace of the value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record IndexDocument(String id, long externalVersion, byte[] value, int body) {

    /** How many bytes this adds to a request, about. */
    int size() {
        return value.length + 200;
    }

    /**
     * Writes the two lines of a bulk request.
     *
     * <p>Line feeds in the value can only be white space between tokens (strings can't hold them), so they become
     * spaces: a bulk request ends a document at the first line feed.
     */
    void writeTo(ByteArrayOutputStream lines, Instant indexedAt) {
        lines.writeBytes(utf8("{\"index\":{\"_id\":\"" + id + "\",\"version\":" + externalVersion
                + ",\"version_type\":\"external_gte\"}}\n{\"indexedAt\":\"" + indexedAt + "\","));
        writeBody(lines);
        lines.write('\n');
    }

    private void writeBody(ByteArrayOutputStream lines) {
        int from = body;
        for (int at = body; at < value.length; at++) {
            if (value[at] == '\n' || value[at] == '\r') {
                lines.write(value, from, at - from);
                lines.write(' ');
                from = at + 1;
            }
        }
        lines.write(value, from, value.length - from);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
