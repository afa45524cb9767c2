package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * Many spans of one text as a flat array {@code [start, end, start, end …]} of UTF-16 offsets, ordered, not overlapping.
 * Immutable.
 */
public final class Spans {

    private final int[] offsets;

    private Spans(int[] offsets) {
        this.offsets = offsets;
    }

    /**
     * Takes a copy of the offsets.
     *
     * @throws IllegalArgumentException when their number is odd or they do not rise
     */
    public static Spans of(int... offsets) {
        if (offsets.length % 2 != 0) {
            throw new IllegalArgumentException("spans need pairs of offsets, got " + offsets.length + " numbers");
        }
        for (int i = 1; i < offsets.length; i++) {
            Required.span(offsets[i - 1], offsets[i]);
        }
        return new Spans(offsets.clone());
    }

    /** How many spans. */
    public int size() {
        return offsets.length / 2;
    }

    /** First UTF-16 unit of a span. */
    public int start(int index) {
        return offsets[2 * index];
    }

    /** One past the last unit of a span. */
    public int end(int index) {
        return offsets[2 * index + 1];
    }

    /** Jackson can't call a method with a variable number of arguments. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Spans read(int[] offsets) {
        return of(offsets);
    }

    @JsonValue
    int[] toArray() {
        return offsets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && Arrays.equals(offsets, that.offsets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(offsets);
    }

    @Override
    public String toString() {
        return Arrays.toString(offsets);
    }
}
