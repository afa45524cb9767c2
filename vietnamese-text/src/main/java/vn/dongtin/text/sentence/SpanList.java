package vn.dongtin.text.sentence;

import java.util.Arrays;

/** Collects spans of one text, trimmed of white space, in one flat array. */
final class SpanList {

    private final String text;
    private int[] spans = new int[32];
    private int size;

    SpanList(String text) {
        this.text = text;
    }

    /** Adds a span unless it holds only white space. */
    void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            append(start, end);
        }
    }

    private void append(int start, int end) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, size * 2);
        }
        spans[size++] = start;
        spans[size++] = end;
    }

    int[] toArray() {
        return Arrays.copyOf(spans, size);
    }
}
