package vn.dongtin.text.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day beside a date and the tokens it stands in.
 *
 * @param from first token
 * @param to last token
 * @param time the time to the second
 * @param offset null when the text names none, which means Vietnam
 */
record ClockTime(int from, int to, LocalTime time, @Nullable ZoneOffset offset) {

    /** Returns the time as meant in a part of the day: {@code 3h chiều} is 15:00. */
    ClockTime in(String partOfDay) {
        int hour = time.getHour();
        boolean afternoon = switch (partOfDay) {
            case "chiều", "tối", "pm" -> hour >= 1 && hour < 12;
            case "trưa" -> hour >= 1 && hour <= 3;
            case "đêm", "khuya" -> hour >= 7 && hour < 12;
            default -> false;
        };
        return afternoon ? new ClockTime(from, to, time.plusHours(12), offset) : this;
    }
}
