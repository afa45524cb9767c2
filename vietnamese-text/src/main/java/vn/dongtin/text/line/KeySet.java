package vn.dongtin.text.line;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.dongtin.text.token.TokenKey;

/** A few single-token words, asked for by their keys. Immutable. */
final class KeySet {

    private final long[] keys;

    private KeySet(long[] sortedKeys) {
        this.keys = sortedKeys;
    }

    /** Takes words parted by spaces. */
    static KeySet of(String words) {
        return new KeySet(
                Stream.of(words.split(" ", -1)).mapToLong(TokenKey::of).sorted().toArray());
    }

    boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
