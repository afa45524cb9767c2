package vn.dongtin.search.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/**
 * A place in a list: the sort keys of the last article seen. Opaque to clients, bound to the query it came from.
 *
 * @param fingerprint of the query
 * @param values sort keys as text, the id last
 */
record Cursor(String fingerprint, List<String> values) {

    private static final int MAX_LENGTH = 400;
    private static final String SEPARATOR = "|";

    Cursor {
        values = List.copyOf(values);
    }

    /** As it stands in an answer. */
    String encoded() {
        String text = fingerprint + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * Reads what came back from a client.
     *
     * @throws IllegalArgumentException when it was not made here
     */
    static Cursor decode(String encoded) {
        if (encoded.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("too long");
        }
        String text = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
        List<String> parts = List.of(text.split("\\|", -1));
        if (parts.size() < 3) {
            throw new IllegalArgumentException("too few parts");
        }
        return new Cursor(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
