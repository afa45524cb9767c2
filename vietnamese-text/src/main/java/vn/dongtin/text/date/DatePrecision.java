package vn.dongtin.text.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How exact a date is, which is also the form of its value: ISO 8601, or EDTF (ISO 8601-2) where that has none. */
public enum DatePrecision {
    /** {@code 2025-12-04T10:55:00+07:00}; an hour alone is its first minute. */
    MINUTE {
        @Override
        LocalDate firstDay(String value) {
            return LocalDate.ofInstant(start(value), VIETNAM);
        }

        @Override
        public Instant start(String value) {
            return OffsetDateTime.parse(value).toInstant();
        }

        @Override
        String text(LocalDate day) {
            return DAY.text(day);
        }
    },
    /** {@code 2025-12-05}, or {@code XXXX-12-05} when the year is not known. */
    DAY {
        @Override
        LocalDate firstDay(String value) {
            return LocalDate.parse(value);
        }

        @Override
        String text(LocalDate day) {
            return day.toString();
        }
    },
    /** {@code 2017-W05}: an ISO week, Monday to Sunday. */
    WEEK {
        @Override
        LocalDate firstDay(String value) {
            return LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        }

        @Override
        String text(LocalDate day) {
            String exact = DateTimeFormatter.ISO_WEEK_DATE.format(day);
            return exact.substring(0, exact.lastIndexOf('-'));
        }
    },
    /** {@code 2018-09}. */
    MONTH {
        @Override
        LocalDate firstDay(String value) {
            return YearMonth.parse(value).atDay(1);
        }

        @Override
        String text(LocalDate day) {
            return YearMonth.from(day).toString();
        }
    },
    /** {@code 2024-35} is the third quarter of 2024: EDTF numbers quarters from 33 to 36. */
    QUARTER {
        @Override
        LocalDate firstDay(String value) {
            return LocalDate.of(year(value), (code(value) - FIRST_QUARTER) * 3 + 1, 1);
        }

        @Override
        String text(LocalDate day) {
            return YEAR.text(day) + "-" + (FIRST_QUARTER + (day.getMonthValue() - 1) / 3);
        }
    },
    /** {@code 2025-22} is the summer of 2025: EDTF numbers spring, summer, autumn and winter from 21 to 24. */
    SEASON {
        @Override
        LocalDate firstDay(String value) {
            return LocalDate.of(year(value), (code(value) - FIRST_SEASON + 1) * 3, 1);
        }

        @Override
        String text(LocalDate day) {
            return YEAR.text(day) + "-" + (FIRST_SEASON + day.getMonthValue() / 3 - 1);
        }
    },
    /** {@code 2025}. */
    YEAR {
        @Override
        LocalDate firstDay(String value) {
            return Year.parse(value).atDay(1);
        }

        @Override
        String text(LocalDate day) {
            return digits(day.getYear(), 4);
        }
    },
    /** {@code 199X}: the years 1990 to 1999. */
    DECADE {
        @Override
        LocalDate firstDay(String value) {
            return YEAR.firstDay(value.replace('X', '0'));
        }

        @Override
        String text(LocalDate day) {
            return YEAR.text(day).substring(0, 3) + "X";
        }
    },
    /** {@code 20XX}: the years 2000 to 2099, the 21st century. */
    CENTURY {
        @Override
        LocalDate firstDay(String value) {
            return YEAR.firstDay(value.replace('X', '0'));
        }

        @Override
        String text(LocalDate day) {
            return YEAR.text(day).substring(0, 2) + "XX";
        }
    },
    /** {@code 2021/2025}: two values of days, months or years, or of times without zone, first and last inclusive. */
    INTERVAL {
        @Override
        LocalDate firstDay(String value) {
            String first = value.substring(0, value.indexOf('/'));
            return switch (first.length()) {
                case 4 -> YEAR.firstDay(first);
                case 7 -> MONTH.firstDay(first);
                case 10 -> DAY.firstDay(first);
                default -> LocalDateTime.parse(first).toLocalDate();
            };
        }

        @Override
        String text(LocalDate day) {
            return DAY.text(day);
        }
    };

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_SEASON = 21;

    /**
     * Returns the first instant of a value of this precision, in Vietnam's time zone where the value has none; of an
     * interval of times the start of the first day.
     *
     * @throws DateTimeException when the value is not of this precision or its year is not known
     */
    public Instant start(String value) {
        return firstDay(value).atStartOfDay(VIETNAM).toInstant();
    }

    abstract LocalDate firstDay(String value);

    /** Returns the value of the unit that begins on a day. */
    abstract String text(LocalDate day);

    /** Returns a number of at least so many digits. */
    static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }

    private static int year(String value) {
        return Year.parse(value.substring(0, 4)).getValue();
    }

    private static int code(String value) {
        try {
            return Integer.parseInt(value.substring(5));
        } catch (NumberFormatException notANumber) {
            throw new DateTimeException("no part of a year: " + value, notANumber);
        }
    }
}
