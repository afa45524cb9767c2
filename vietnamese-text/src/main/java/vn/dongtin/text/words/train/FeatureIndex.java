package vn.dongtin.text.words.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the hashes of features in the order in which they appear. Not thread-safe. */
final class FeatureIndex {

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] hashes = new int[1024];

    int[] of(int[] featureHashes, int count) {
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = numbers.computeIfAbsent(featureHashes[i], this::next);
        }
        return found;
    }

    private int next(int hash) {
        int number = numbers.size();
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        hashes[number] = hash;
        return number;
    }

    int size() {
        return numbers.size();
    }

    int hash(int number) {
        return hashes[number];
    }
}
