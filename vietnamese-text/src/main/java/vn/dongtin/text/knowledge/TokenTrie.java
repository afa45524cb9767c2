package vn.dongtin.text.knowledge;

import vn.dongtin.text.token.TokenKey;

/**
 * Sequences of token keys, each with a number. Every prefix of a sequence is one slot of a hash table with open
 * addressing, found by the hash of its keys; two prefixes with one 64-bit hash would be taken for one. A walk allocates
 * nothing. Immutable and thread-safe.
 */
final class TokenTrie {

    /** The value of a prefix that is no sequence itself, and the slot of one that isn't there. */
    static final int NONE = -1;

    private static final int FIRST_BITS = 1 << 16;

    private final long[] prefixes;
    /** The value plus one, doubled, plus one when a longer sequence begins so. */
    private final int[] nodes;

    /** A bit for each first key, so that most tokens need no look into the large table. */
    private final long[] firsts;

    private TokenTrie(long[] prefixes, int[] nodes, long[] firsts) {
        this.prefixes = prefixes;
        this.nodes = nodes;
        this.firsts = firsts;
    }

    /** Tells whether a sequence may begin with this key; false is certain. */
    boolean mayBegin(long key) {
        int bit = firstBit(key);
        return (firsts[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int firstBit(long key) {
        return (int) (key >>> 16) & (FIRST_BITS - 1);
    }

    /** Returns the hash of a prefix and one more key; the hash of the first key is that key. */
    static long extend(long prefix, long key) {
        return TokenKey.join(prefix, key);
    }

    /** Returns the slot of a prefix, {@link #NONE} when no sequence begins so. */
    int slot(long prefix) {
        int slot = slot(prefixes, prefix);
        return prefixes[slot] == prefix ? slot : NONE;
    }

    /** Returns the value of the sequence that ends here, {@link #NONE} without one. */
    int value(int slot) {
        return (nodes[slot] >> 1) - 1;
    }

    boolean goesOn(int slot) {
        return (nodes[slot] & 1) != 0;
    }

    private static int slot(long[] table, long prefix) {
        int mask = table.length - 1;
        int slot = (int) (prefix ^ (prefix >>> 32)) & mask;
        while (table[slot] != prefix && table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Collects sequences. Not thread-safe. */
    static final class Builder {

        private long[] prefixes;
        private int[] nodes;
        private final long[] firsts = new long[FIRST_BITS / Long.SIZE];
        private int size;

        /**
         * @param expected about how many prefixes there will be; more are fine
         */
        Builder(int expected) {
            int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
            prefixes = new long[capacity];
            nodes = new int[capacity];
        }

        /** Gives a sequence its value, in place of the one it may have. */
        void put(long[] keys, int value) {
            int slot = add(keys);
            nodes[slot] = ((value + 1) << 1) | (nodes[slot] & 1);
        }

        /** Adds the bits to those that the sequence has already. */
        void mark(long[] keys, int bits) {
            int slot = add(keys);
            int old = nodes[slot] >> 1;
            put(keys, old == 0 ? bits : (old - 1) | bits);
        }

        private int add(long[] keys) {
            ensureRoomFor(keys.length);
            long prefix = keys[0];
            firsts[firstBit(prefix) >>> 6] |= 1L << firstBit(prefix);
            int slot = addPrefix(prefix);
            for (int i = 1; i < keys.length; i++) {
                nodes[slot] |= 1;
                prefix = extend(prefix, keys[i]);
                slot = addPrefix(prefix);
            }
            return slot;
        }

        private int addPrefix(long prefix) {
            int slot = slot(prefixes, prefix);
            if (prefixes[slot] == 0) {
                prefixes[slot] = prefix;
                size++;
            }
            return slot;
        }

        /** Keeps the table at most half full. */
        private void ensureRoomFor(int more) {
            if ((size + more) * 2 <= prefixes.length) {
                return;
            }
            long[] oldPrefixes = prefixes;
            int[] oldNodes = nodes;
            prefixes = new long[oldPrefixes.length * 2];
            nodes = new int[prefixes.length];
            for (int i = 0; i < oldPrefixes.length; i++) {
                if (oldPrefixes[i] != 0) {
                    int slot = slot(prefixes, oldPrefixes[i]);
                    prefixes[slot] = oldPrefixes[i];
                    nodes[slot] = oldNodes[i];
                }
            }
            ensureRoomFor(more);
        }

        /** Ends the collection: nothing may be added any more. */
        TokenTrie build() {
            return new TokenTrie(prefixes, nodes, firsts);
        }
    }
}
