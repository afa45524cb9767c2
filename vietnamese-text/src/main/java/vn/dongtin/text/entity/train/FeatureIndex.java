package vn.dongtin.text.entity.train;

import java.util.Arrays;

/** Rows of the features that were seen often enough. Not thread-safe. */
final class FeatureIndex {

    private static final int MINIMUM = 2;

    private int[] hashes = new int[1 << 20];
    private int[] counts = new int[1 << 20];
    private int[] rows = new int[0];
    private int used;
    private int size;

    void count(int hash) {
        if (used * 2 > hashes.length) {
            grow();
        }
        int slot = slot(hash);
        used += counts[slot] == 0 ? 1 : 0;
        hashes[slot] = hash;
        counts[slot]++;
    }

    private int slot(int hash) {
        int slot = (hash * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(hashes.length) + 1);
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new int[oldHashes.length * 2];
        counts = new int[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Numbers the features that were counted at least twice. */
    void number() {
        rows = new int[hashes.length];
        for (int slot = 0; slot < hashes.length; slot++) {
            rows[slot] = counts[slot] >= MINIMUM ? ++size : 0;
        }
    }

    int size() {
        return size;
    }

    /** Returns the rows of the features that have one. */
    int[] rows(int[] features) {
        int[] found = new int[features.length];
        int count = 0;
        for (int feature : features) {
            int row = rows[slot(feature)];
            if (row > 0) {
                found[count++] = row - 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns the feature of each row. */
    int[] features() {
        int[] features = new int[size];
        for (int slot = 0; slot < hashes.length; slot++) {
            if (rows[slot] > 0) {
                features[rows[slot] - 1] = hashes[slot];
            }
        }
        return features;
    }
}
