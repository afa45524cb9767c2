package vn.dongtin.search.article;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A value of {@code from} or {@code to}: RFC 3339, a date, or a time before now as {@code 7d}, {@code now-24h}. A date is
 * a whole day in Vietnam.
 */
final class TimeBound {

    /** The time zone of days. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int DATE_LENGTH = "2025-12-04".length();
    private static final int MAX_LENGTH = 40;
    private static final String NOW = "now";

    private final Instant now;

    TimeBound(Instant now) {
        this.now = now;
    }

    /**
     * The first instant that is meant.
     *
     * @throws DateTimeException when the text is none of the three
     */
    Instant from(String text) {
        return checked(isDate(text) ? startOfDay(LocalDate.parse(text)) : instant(text));
    }

    /**
     * The first instant that is no longer meant: the next day after a date, the next millisecond after a time.
     *
     * @throws DateTimeException when the text is none of the three
     */
    Instant before(String text) {
        return checked(
                isDate(text)
                        ? startOfDay(LocalDate.parse(text).plusDays(1))
                        : instant(text).plusMillis(1));
    }

    private Instant instant(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new DateTimeException("too long");
        }
        if (text.indexOf('T') > 0) {
            // the plus of an offset that was not escaped arrives as a space
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        }
        return text.equals(NOW) ? now : now.minus(back(text.startsWith(NOW + "-") ? text.substring(4) : text));
    }

    private static Duration back(String text) {
        int digits = text.length() - 1;
        if (digits < 1 || digits > 5 || !text.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')) {
            throw new DateTimeException("not a time");
        }
        int amount = Integer.parseInt(text, 0, digits, 10);
        return switch (text.charAt(digits)) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            case 'd' -> Duration.ofDays(amount);
            case 'w' -> Duration.ofDays(7L * amount);
            default -> throw new DateTimeException("unknown unit");
        };
    }

    private static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Instant checked(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return instant;
    }
}
