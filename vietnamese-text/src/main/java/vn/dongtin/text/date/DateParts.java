package vn.dongtin.text.date;

import java.time.YearMonth;

/**
 * The numbers of a date and the atoms they stand in.
 *
 * @param from first atom
 * @param to last atom
 * @param year the year beside it
 * @param month 0 when absent
 * @param day 0 when absent
 * @param need what must stand around the numbers for them to be a date
 */
record DateParts(int from, int to, YearRef year, int month, int day, Need need) {

    /** What makes numbers a date. */
    enum Need {
        /** The form alone is enough. */
        NOTHING,
        /** A word like {@code từ}, a line of its own, or another date before it. */
        CUE,
        /** {@code ngày}, a part of the day or a weekday right before it. */
        DAY_WORD
    }

    private static final int LEAP_YEAR = 2000;

    static boolean isPossible(int day, int month, int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
    }

    /** Tells whether this is 24 July without a year, which far more often means "round the clock". */
    boolean looksLikeRoundTheClock() {
        return year.isNone() && day == 24 && month == 7;
    }
}
