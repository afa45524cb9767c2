package vn.dongtin.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the lunar calendar.
 *
 * @param month 1 to 12; 0 for the days that lead to the new year of a year: {@code 29 Tết 2025} is in January 2025
 * @param day 1 to 30; in month 0 the 30th is the last day, even where that is the 29th
 */
record Lunar(YearRef year, int month, int day, Direction direction) implements Meaning {

    static final int EVE = 0;
    private static final int LAST_DAY = 30;

    @Override
    public @Nullable Period in(Frame frame) {
        Integer known = year.in(frame);
        if (known != null) {
            return period(inYear(known));
        }
        LocalDate today = frame.today();
        return !year.isNone() || today == null
                ? null
                : frame.years().nearest(today, shift -> period(inYear(today.getYear() + shift)), direction);
    }

    private static @Nullable Period period(@Nullable LocalDate day) {
        return day == null ? null : Period.day(day);
    }

    private @Nullable LocalDate inYear(int known) {
        if (month != EVE) {
            return LunarCalendar.toSolar(known, month, day);
        }
        return day >= LAST_DAY ? LunarCalendar.lastDay(known - 1) : LunarCalendar.toSolar(known - 1, 12, day);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.DAY;
    }

    @Override
    public String open() {
        return "XXXX-" + DatePrecision.digits(month == EVE ? 12 : month, 2) + "-" + DatePrecision.digits(day, 2);
    }

    @Override
    public boolean isFull() {
        return year.isNamed();
    }
}
