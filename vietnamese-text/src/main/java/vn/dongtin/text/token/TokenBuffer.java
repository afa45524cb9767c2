package vn.dongtin.text.token;

import java.util.Arrays;

/** Grows while one text is cut. */
final class TokenBuffer {

    /** Vietnamese news has about one token in four and a half characters. */
    private static final int CHARACTERS_A_TOKEN = 4;

    final String text;
    int[] starts;
    int[] ends;
    byte[] shapes;
    long[] keys;
    int size;

    TokenBuffer(String text) {
        this.text = text;
        int capacity = Math.min(text.length(), text.length() / CHARACTERS_A_TOKEN + 16);
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.shapes = new byte[capacity];
        this.keys = new long[capacity];
    }

    void add(int start, int end, TokenShape shape) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape.code();
        keys[size++] = TokenKey.of(text, start, end);
    }

    private void grow() {
        int capacity = size * 2 + 16;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
        keys = Arrays.copyOf(keys, capacity);
    }
}
