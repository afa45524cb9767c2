package vn.dongtin.text.normal;

import java.util.Arrays;
import java.util.Objects;

/**
 * Maps UTF-16 offsets between a raw text and its normalised form. Both directions are monotone and take
 * {@code O(log edits)}. Where nothing changed, no memory is used per character. Immutable.
 */
public final class OffsetMap {

    private static final int[] NO_EDITS = {};
    private static final int WIDTH = 4;
    private static final int RAW = 0;
    private static final int NORMALIZED = 2;

    private final int rawLength;
    private final int normalizedLength;
    /** Flat rows of raw start, raw end, normalised start, normalised end, in order; between rows all is 1:1. */
    private final int[] edits;

    private OffsetMap(int rawLength, int normalizedLength, int[] edits) {
        this.rawLength = rawLength;
        this.normalizedLength = normalizedLength;
        this.edits = edits;
    }

    /** Returns the map of a text of {@code length} UTF-16 units that did not change. */
    public static OffsetMap identity(int length) {
        return new OffsetMap(length, length, NO_EDITS);
    }

    /** Tells whether every offset maps to itself. */
    public boolean isIdentity() {
        return edits.length == 0;
    }

    /**
     * Returns the raw offset of a normalised one. Inside a composed sequence it is the start of that sequence; at a
     * place where something was removed it is the offset behind what was removed.
     *
     * @throws IndexOutOfBoundsException when the offset is negative or behind the end of the normalised text
     */
    public int toRaw(int normalizedOffset) {
        return map(Objects.checkIndex(normalizedOffset, normalizedLength + 1), NORMALIZED, RAW);
    }

    /**
     * Returns the normalised offset of a raw one. Inside a sequence that was composed or removed it is the start of
     * what became of it.
     *
     * @throws IndexOutOfBoundsException when the offset is negative or behind the end of the raw text
     */
    public int toNormalized(int rawOffset) {
        return map(Objects.checkIndex(rawOffset, rawLength + 1), RAW, NORMALIZED);
    }

    private int map(int offset, int from, int to) {
        int row = lastRowStartingAtOrBefore(offset, from);
        if (row < 0) {
            return offset;
        }
        int fromEnd = edits[row * WIDTH + from + 1];
        return offset < fromEnd ? edits[row * WIDTH + to] : edits[row * WIDTH + to + 1] + offset - fromEnd;
    }

    private int lastRowStartingAtOrBefore(int offset, int column) {
        int low = 0;
        int high = edits.length / WIDTH - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (edits[middle * WIDTH + column] <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Collects edits from left to right. */
    static final class Builder {

        private int[] edits = NO_EDITS;
        private int size;

        void edit(int rawStart, int rawEnd, int normalizedStart, int normalizedEnd) {
            if (size == edits.length) {
                edits = Arrays.copyOf(edits, Math.max(16 * WIDTH, size * 2));
            }
            edits[size++] = rawStart;
            edits[size++] = rawEnd;
            edits[size++] = normalizedStart;
            edits[size++] = normalizedEnd;
        }

        boolean isEmpty() {
            return size == 0;
        }

        OffsetMap build(int rawLength, int normalizedLength) {
            return new OffsetMap(rawLength, normalizedLength, Arrays.copyOf(edits, size));
        }
    }
}
