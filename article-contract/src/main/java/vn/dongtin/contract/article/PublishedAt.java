package vn.dongtin.contract.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as anybody said so.
 *
 * @param value ISO 8601, no finer than the precision: {@code 2025-12-04T10:55:00+07:00}, {@code 2025-12-05},
 *     {@code 2018-09}, {@code 2018}
 * @param precision how much of it is known: second, minute, day, month or year
 * @param evidence where the article says so; absent when the client sent the time
 * @param inferred true when a part of the value does not stand in the evidence (a year, mostly); absent otherwise
 */
public record PublishedAt(
        String value,
        Precision precision,
        @Nullable Evidence evidence,
        @Nullable Boolean inferred) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public PublishedAt {
        Required.present(value, "publishedAt.value");
        Required.present(precision, "publishedAt.precision");
        start(value, precision);
    }

    /** Its first instant: the start of the day, month or year in Vietnam when no time is known. */
    public Instant start() {
        return start(value, precision);
    }

    private static Instant start(String value, Precision precision) {
        return switch (precision) {
            case SECOND, MINUTE -> OffsetDateTime.parse(value).toInstant();
            case DAY -> startOfDay(LocalDate.parse(value));
            case MONTH -> startOfDay(YearMonth.parse(value).atDay(1));
            case YEAR -> startOfDay(Year.parse(value).atDay(1));
            case WEEK, QUARTER, SEASON, DECADE, CENTURY, INTERVAL ->
                throw new IllegalArgumentException("publishedAt.precision is none of a publication: " + precision);
        };
    }

    private static Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toInstant();
    }
}
