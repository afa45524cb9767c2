package vn.dongtin.text.entity.sequence;

import java.util.Arrays;

/** Collects the features of one token as 32-bit hashes of a template's number and its values. Not thread-safe. */
public final class FeatureBuffer {

    private static final int CAPACITY = 160;

    final int[] hashes = new int[CAPACITY];
    /** Room for the model that looks the features up. */
    final int[] pending = new int[CAPACITY];

    final int[] slots = new int[CAPACITY];
    final int[] rows = new int[CAPACITY + 1];
    int size;

    void clear() {
        size = 0;
    }

    void add(int template, int value) {
        int hash = (template * 0x9E3779B1) ^ (value * 0x85EBCA6B);
        hash ^= hash >>> 15;
        hash *= 0xC2B2AE35;
        hash ^= hash >>> 13;
        hashes[size++] = hash;
    }

    void add(int template, int first, int second) {
        add(template, first * 31 + Integer.rotateLeft(second * 0x27D4EB2F, 13));
    }

    void add(int template, int first, int second, int third) {
        int joined = first * 31 + Integer.rotateLeft(second * 0x27D4EB2F, 13);
        add(template, joined + Integer.rotateLeft(third * 0x165667B1, 7));
    }

    /** Adds a feature unless its value is 0, which stands for nothing known. */
    void addKnown(int template, int value) {
        if (value != 0) {
            add(template, value);
        }
    }

    void addKnown(int template, int first, int second) {
        if ((first | second) != 0) {
            add(template, first, second);
        }
    }

    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
