package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Units that relative dates count in. */
enum Grain {
    SECOND(ChronoUnit.SECONDS, DatePrecision.MINUTE, "XXXX-XX-XX"),
    MINUTE(ChronoUnit.MINUTES, DatePrecision.MINUTE, "XXXX-XX-XX"),
    HOUR(ChronoUnit.HOURS, DatePrecision.MINUTE, "XXXX-XX-XX"),
    DAY(ChronoUnit.DAYS, DatePrecision.DAY, "XXXX-XX-XX"),
    WEEK(ChronoUnit.WEEKS, DatePrecision.WEEK, "XXXX-WXX"),
    MONTH(ChronoUnit.MONTHS, DatePrecision.MONTH, "XXXX-XX"),
    QUARTER(ChronoUnit.MONTHS, DatePrecision.QUARTER, "XXXX-XX"),
    YEAR(ChronoUnit.YEARS, DatePrecision.YEAR, "XXXX"),
    DECADE(ChronoUnit.DECADES, DatePrecision.DECADE, "XXXX"),
    CENTURY(ChronoUnit.CENTURIES, DatePrecision.CENTURY, "XXXX");

    final ChronoUnit unit;
    final DatePrecision precision;
    /** The value when nothing tells the day of publication. */
    final String open;

    Grain(ChronoUnit unit, DatePrecision precision, String open) {
        this.unit = unit;
        this.precision = precision;
        this.open = open;
    }

    boolean isOfClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** Returns the day so many units from another. */
    LocalDate shift(LocalDate day, int amount) {
        return day.plus(this == QUARTER ? 3L * amount : amount, unit);
    }

    /** Returns the first day of the unit that a day lies in. */
    static LocalDate floor(DatePrecision precision, LocalDate day) {
        return switch (precision) {
            case MINUTE, DAY, INTERVAL -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON ->
                day.getMonthValue() < 3
                        ? LocalDate.of(day.getYear() - 1, 12, 1)
                        : LocalDate.of(day.getYear(), day.getMonthValue() / 3 * 3, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        };
    }

    /** Returns the last day of the unit that begins on a day. */
    static LocalDate lastDay(DatePrecision precision, LocalDate first) {
        return switch (precision) {
            case MINUTE, DAY, INTERVAL -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
        };
    }
}
