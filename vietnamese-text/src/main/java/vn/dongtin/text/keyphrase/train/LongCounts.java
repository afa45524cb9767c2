package vn.dongtin.text.keyphrase.train;

import java.util.Arrays;

/** Counts keys by open addressing; the keys are hashes already. */
final class LongCounts {

    private long[] keys;
    private int[] counts;
    private int size;

    LongCounts(int capacity) {
        this.keys = new long[capacity];
        this.counts = new int[capacity];
    }

    void add(long key) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += counts[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        counts[slot]++;
    }

    int get(long key) {
        return counts[slot(key)];
    }

    /** Returns all keys in ascending order. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                sorted[next++] = keys[i];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
