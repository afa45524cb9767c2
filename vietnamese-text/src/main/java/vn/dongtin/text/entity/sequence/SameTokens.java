package vn.dongtin.text.entity.sequence;

import java.util.Arrays;

/** The first token of each key in one text, in a table with open addressing. Not thread-safe. */
final class SameTokens {

    private final long[] keys;
    private final int[] first;
    private final byte[] marks;

    /** Makes a table for at most so many keys. */
    SameTokens(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
        keys = new long[capacity];
        first = new int[capacity];
        marks = new byte[capacity];
        Arrays.fill(first, -1);
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        return slot;
    }

    /** Makes the token the first of its key and returns the one that was, -1 without one. */
    int put(long key, int token) {
        int slot = slot(key);
        int before = first[slot];
        first[slot] = token;
        return before;
    }

    int first(long key) {
        return first[slot(key)];
    }

    void mark(long key, int bit) {
        marks[slot(key)] |= (byte) bit;
    }

    byte marks(long key) {
        return marks[slot(key)];
    }
}
