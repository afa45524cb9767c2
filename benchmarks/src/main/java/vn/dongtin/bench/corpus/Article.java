package vn.dongtin.bench.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as a client sends it.
 *
 * @param text paragraphs, in NFC
 * @param title one line
 * @param source who publishes it
 * @param externalId its number there
 * @param publishedAt ISO 8601 with offset
 */
@JsonPropertyOrder({"text", "title", "source", "externalId", "publishedAt"})
public record Article(String text, String title, String source, String externalId, String publishedAt) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The body of the POST request, one line of UTF-8. */
    public byte[] json() {
        return MAPPER.writeValueAsBytes(this);
    }
}
