package vn.dongtin.ingest.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 64 bits of SHA-256 over all members a client can send, after normalisation: equal hashes mean that nothing changed.
 * What ingest infers is left out, for it may depend on the day.
 */
final class ContentHash {

    private static final int BYTES = 8;

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a member; normalised text holds no control characters, so NUL and SOH can separate and mark absence. */
    ContentHash add(@Nullable String member) {
        digest.update((member == null ? "\u0001" : member).getBytes(UTF_8));
        digest.update((byte) 0);
        return this;
    }

    ContentHash add(List<String> members) {
        members.forEach(this::add);
        return add("\u0001");
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
