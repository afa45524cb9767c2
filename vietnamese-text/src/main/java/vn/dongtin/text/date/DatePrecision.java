package vn.dongtin.text.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;

/** How exact a date is, which is also the form of its value. */
public enum DatePrecision {
    /** {@code 2025-12-04T10:55:00+07:00}. */
    MINUTE {
        @Override
        public Instant start(String value) {
            return OffsetDateTime.parse(value).toInstant();
        }
    },
    /** {@code 2025-12-05}, or {@code XXXX-12-05} when the year is not known. */
    DAY {
        @Override
        public Instant start(String value) {
            return startOf(LocalDate.parse(value));
        }
    },
    /** {@code 2018-09}. */
    MONTH {
        @Override
        public Instant start(String value) {
            return startOf(YearMonth.parse(value).atDay(1));
        }
    },
    /** {@code 2025}. */
    YEAR {
        @Override
        public Instant start(String value) {
            return startOf(Year.parse(value).atDay(1));
        }
    };

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Returns the first instant of a value of this precision, in Vietnam's time zone where the value has none.
     *
     * @throws DateTimeException when the value is not of this precision or its year is not known
     */
    public abstract Instant start(String value);

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toInstant();
    }
}
