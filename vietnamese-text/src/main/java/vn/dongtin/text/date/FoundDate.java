package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date with all that belongs to its surface; what it means may still be open.
 *
 * @param from first atom of the surface
 * @param to last atom of the surface
 * @param meaning what its words say
 * @param clock the time beside it; null when there is none
 * @param part the part of the day beside it; null when there is none
 */
record FoundDate(
        int from,
        int to,
        Meaning meaning,
        @Nullable ClockTime clock,
        @Nullable PartOfDay part) {

    FoundDate(int from, int to, Meaning meaning) {
        this(from, to, meaning, null, null);
    }

    boolean isDay() {
        return meaning.precision() == DatePrecision.DAY;
    }
}
