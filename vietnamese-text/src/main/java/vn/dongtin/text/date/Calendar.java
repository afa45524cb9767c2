package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A day, month or year that is named by numbers; what is not named is 0. */
record Calendar(YearRef year, int month, int day, Direction direction) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        if (year.isNone()) {
            return frame.years().resolve(MonthDay.of(month, Math.max(1, day)), precision(), direction);
        }
        Integer known = year.in(frame);
        return known == null ? null : inYear(known);
    }

    @Nullable
    Period inYear(int known) {
        int firstMonth = Math.max(1, month);
        int firstDay = Math.max(1, day);
        boolean possible = DateParts.isPossible(firstDay, firstMonth, known);
        return possible ? Period.around(LocalDate.of(known, firstMonth, firstDay), precision()) : null;
    }

    @Override
    public DatePrecision precision() {
        return day != 0 ? DatePrecision.DAY : month != 0 ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    @Override
    public String open() {
        return switch (precision()) {
            case DAY -> "XXXX-" + DatePrecision.digits(month, 2) + "-" + DatePrecision.digits(day, 2);
            case MONTH -> "XXXX-" + DatePrecision.digits(month, 2);
            default -> "XXXX";
        };
    }

    @Override
    public boolean isFull() {
        return year.isNamed();
    }
}
