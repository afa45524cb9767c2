package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/** What the words of a date say, before anything is known about the day they were written on. */
sealed interface Meaning
        permits Calendar,
                DayOfMonth,
                Shift,
                Weekday,
                PartOfYear,
                ThisSeason,
                Months,
                Share,
                Outer,
                Years,
                Run,
                Range,
                Listed,
                Lunar,
                ClockRun,
                Clock {

    /** Returns what it is; null when the frame doesn't tell. */
    @Nullable
    Period in(Frame frame);

    /** Returns how exact it is. */
    DatePrecision precision();

    /** Returns the value with X in place of what can't be known. */
    String open();

    /** Tells whether all of the value stands in the text. */
    default boolean isFull() {
        return false;
    }
}
