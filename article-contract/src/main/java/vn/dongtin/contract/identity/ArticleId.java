package vn.dongtin.contract.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies an article: 128 bits of SHA-256, written as 32 lower-case hex digits.
 *
 * <p>The hashed string names its kind: {@code url:<canonical URL>}, else {@code ext:<source>\n<external id>}, else
 * {@code txt:<identity text>}. The values are golden: changing how they come about makes every known article a new one.
 *
 * @param value 32 hex digits
 */
public record ArticleId(@JsonValue String value) {

    private static final int LENGTH = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        if (!isId(value)) {
            // without the value: in a record that breaks the contract it may be any text
            throw new IllegalArgumentException(
                    "not an article id: expected 32 lower-case hex digits, got " + value.length() + " characters");
        }
    }

    /** Says whether the text has the form of an id. */
    public static boolean isId(String text) {
        return text.length() == LENGTH && text.chars().allMatch(ArticleId::isLowerHex);
    }

    /** The id of an article that has a URL. */
    public static ArticleId ofUrl(CanonicalUrl url) {
        return hash("url:" + url.value());
    }

    /** The id of an article that its source numbers itself. */
    public static ArticleId ofExternal(String source, String externalId) {
        return hash("ext:" + source + "\n" + externalId);
    }

    /** The id of an article known by nothing but its text; title and body are in NFC, the title may be empty. */
    public static ArticleId ofText(String title, String body) {
        return hash("txt:" + IdentityText.of(title, body));
    }

    /** The first 64 bits. */
    public long high() {
        return Long.parseUnsignedLong(value, 0, LENGTH / 2, 16);
    }

    /** The last 64 bits. */
    public long low() {
        return Long.parseUnsignedLong(value, LENGTH / 2, LENGTH, 16);
    }

    @Override
    public String toString() {
        return value;
    }

    private static ArticleId hash(String identity) {
        byte[] digest = sha256().digest(identity.getBytes(UTF_8));
        return new ArticleId(HexFormat.of().formatHex(digest, 0, LENGTH / 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isLowerHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
