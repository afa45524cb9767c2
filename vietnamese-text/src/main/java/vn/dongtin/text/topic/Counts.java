package vn.dongtin.text.topic;

import java.util.Arrays;

/**
 * How much of each numbered thing a text holds and where it stands first; in the order of their first places. Used by
 * one thread.
 */
public final class Counts {

    private static final int SPREAD = 0x9E3779B9;

    private int[] slots;
    private int size;
    private int[] numbers;
    private float[] weights;
    private int[] firstTokens;
    private byte[] lengths;

    public Counts(int expected) {
        int capacity = Math.max(16, expected);
        this.slots = new int[Integer.highestOneBit(capacity) * 4];
        this.numbers = new int[capacity];
        this.weights = new float[capacity];
        this.firstTokens = new int[capacity];
        this.lengths = new byte[capacity];
    }

    public int size() {
        return size;
    }

    public int number(int i) {
        return numbers[i];
    }

    public float weight(int i) {
        return weights[i];
    }

    int firstToken(int i) {
        return firstTokens[i];
    }

    int length(int i) {
        return lengths[i];
    }

    /** Adds an occurrence. */
    public void add(int number, int firstToken, int length, float weight) {
        int slot = slot(number);
        if (slots[slot] != 0) {
            weights[slots[slot] - 1] += weight;
            return;
        }
        if (size == numbers.length) {
            grow();
            slot = slot(number);
        }
        numbers[size] = number;
        weights[size] = weight;
        firstTokens[size] = firstToken;
        lengths[size] = (byte) length;
        slots[slot] = ++size;
    }

    private int slot(int number) {
        int slot = (number * SPREAD) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
        while (slots[slot] != 0 && numbers[slots[slot] - 1] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        firstTokens = Arrays.copyOf(firstTokens, size * 2);
        lengths = Arrays.copyOf(lengths, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(numbers[i])] = i + 1;
        }
    }
}
