package vn.dongtin.text.annotate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DatePrecision;
import vn.dongtin.text.date.Evidence;
import vn.dongtin.text.date.PublicationDate;

/**
 * When an article was published.
 *
 * @param value ISO 8601 in the form of {@code precision}
 * @param precision how exact the value is
 * @param evidence where it stands in the article; null when it was given from outside
 */
public record Publication(
        String value, DatePrecision precision, @Nullable Evidence evidence) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Reads a date that was given with the article: {@code 2025-12-05T08:30:00Z}, the same without an offset
     * and then in Vietnam's time, {@code 2025-12-05}, {@code 2025-12} or {@code 2025}. The value stays as it is written
     * but for a missing offset.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static Publication given(String value) {
        DatePrecision precision = precision(value);
        try {
            String whole = precision == DatePrecision.MINUTE ? withOffset(value) : value;
            precision.start(whole);
            return new Publication(whole, precision, null);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "publishedAt is \"" + shortened(value)
                            + "\": use ISO 8601, such as 2025-12-05T08:30:00+07:00 or 2025-12-05",
                    e);
        }
    }

    private static String withOffset(String value) {
        int time = value.indexOf('T');
        boolean known = value.endsWith("Z") || value.indexOf('+', time) > time || value.indexOf('-', time) > time;
        return known ? value : value + "+07:00";
    }

    static Publication found(PublicationDate date) {
        return new Publication(date.value(), date.precision(), date.evidence());
    }

    /** The three short forms have 10, 7 and 4 characters. */
    private static DatePrecision precision(String value) {
        return switch (value.length()) {
            case 10 -> DatePrecision.DAY;
            case 7 -> DatePrecision.MONTH;
            case 4 -> DatePrecision.YEAR;
            default -> DatePrecision.MINUTE;
        };
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    /** Returns the first instant of the value, in Vietnam's time zone where it has none. */
    public Instant startInstant() {
        return precision.start(value);
    }

    /** Returns the day in Vietnam; null when the value is a month or a year. */
    public @Nullable LocalDate day() {
        boolean known = precision == DatePrecision.MINUTE || precision == DatePrecision.DAY;
        return known ? LocalDate.ofInstant(startInstant(), VIETNAM) : null;
    }
}
