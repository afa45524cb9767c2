package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row with the form that they are written in.
 *
 * @param first first day
 * @param last last day, inclusive
 * @param precision what the days are together
 * @param grain in what the two ends of an interval are written; the precision itself for anything else
 */
record Period(LocalDate first, LocalDate last, DatePrecision precision, DatePrecision grain) {

    /** Returns the unit that a day lies in. */
    static Period around(LocalDate day, DatePrecision precision) {
        LocalDate first = Grain.floor(precision, day);
        return new Period(first, Grain.lastDay(precision, first), precision, precision);
    }

    static Period day(LocalDate day) {
        return new Period(day, day, DatePrecision.DAY, DatePrecision.DAY);
    }

    /** Returns the days from the first of one to the last of another, written in the finer grain of the two. */
    static Period from(Period one, Period other) {
        DatePrecision grain = one.grain.compareTo(other.grain) < 0 ? one.grain : other.grain;
        return interval(one.first, other.last, grain);
    }

    static Period interval(LocalDate first, LocalDate last, DatePrecision grain) {
        DatePrecision written = switch (grain) {
            case MINUTE, DAY, WEEK, INTERVAL -> DatePrecision.DAY;
            case MONTH, QUARTER, SEASON -> DatePrecision.MONTH;
            case YEAR, DECADE, CENTURY -> DatePrecision.YEAR;
        };
        return new Period(first, last, DatePrecision.INTERVAL, written);
    }

    String text() {
        return precision == DatePrecision.INTERVAL ? grain.text(first) + "/" + grain.text(last) : precision.text(first);
    }

    /** Returns the days between this and another day, 0 for a day inside. */
    long gap(LocalDate day) {
        if (first.isAfter(day)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return last.isBefore(day) ? ChronoUnit.DAYS.between(last, day) : 0;
    }
}
