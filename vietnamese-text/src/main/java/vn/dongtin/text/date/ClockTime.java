package vn.dongtin.text.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day and the atoms it stands in.
 *
 * @param from first atom
 * @param to last atom
 * @param time the time to the second
 * @param offset null when the text names none, which means Vietnam
 * @param part the part of the day that stands behind it; null when none does
 */
record ClockTime(
        int from,
        int to,
        LocalTime time,
        @Nullable ZoneOffset offset,
        @Nullable PartOfDay part) {

    ClockTime(int from, int to, LocalTime time) {
        this(from, to, time, null, null);
    }

    /** Returns the time as meant in a part of the day: {@code 3h chiều} is 15:00. */
    ClockTime in(@Nullable PartOfDay partOfDay) {
        return partOfDay == null
                ? this
                : new ClockTime(from, to, time.withHour(partOfDay.hour(time.getHour())), offset, partOfDay);
    }

    ClockTime until(int newTo) {
        return new ClockTime(from, newTo, time, offset, part);
    }

    ClockTime at(ZoneOffset newOffset) {
        return new ClockTime(from, to, time, newOffset, part);
    }
}
