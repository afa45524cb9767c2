package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date with all that belongs to its surface; its year may still be open.
 *
 * @param from first token of the surface
 * @param to last token of the surface
 * @param parts the numbers
 * @param clock the time beside it; null when there is none
 */
record FoundDate(
        int from, int to, DateParts parts, @Nullable ClockTime clock) {

    boolean isDay() {
        return parts.day() != 0;
    }
}
