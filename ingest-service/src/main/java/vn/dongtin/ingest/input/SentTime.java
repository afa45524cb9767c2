package vn.dongtin.ingest.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;

/**
 * A publication time as a client sends it: ISO 8601, from a year to a time with offset. A time without an offset is
 * Vietnamese.
 *
 * @param publishedAt as the contract holds it
 * @param start its first instant
 */
record SentTime(PublishedAt publishedAt, Instant start) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Reads a time; empty when it is none. */
    static Optional<SentTime> parse(String sent) {
        String text = sent.strip();
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> day(text, Precision.YEAR, Year.parse(text).atDay(1));
                        case 7 ->
                            day(text, Precision.MONTH, YearMonth.parse(text).atDay(1));
                        case 10 -> day(text, Precision.DAY, LocalDate.parse(text));
                        default -> time(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SentTime day(String value, Precision precision, LocalDate first) {
        return of(value, precision, first.atStartOfDay(VIETNAM).toInstant());
    }

    private static SentTime time(String text) {
        OffsetDateTime time = hasOffset(text)
                ? OffsetDateTime.parse(text)
                : LocalDateTime.parse(text).atZone(VIETNAM).toOffsetDateTime();
        return of(time.toString(), Precision.SECOND, time.toInstant());
    }

    private static boolean hasOffset(String text) {
        int clock = text.indexOf('T');
        return text.endsWith("Z") || text.indexOf('+', clock) > 0 || text.indexOf('-', clock) > 0;
    }

    private static SentTime of(String value, Precision precision, Instant start) {
        return new SentTime(new PublishedAt(value, precision, null, null), start);
    }
}
