package vn.dongtin.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of a month that is counted from the publication: {@code ngày 5 tháng trước}. */
record DayOfMonth(int day, int months) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        if (frame.today() == null) {
            return null;
        }
        LocalDate month = frame.today().withDayOfMonth(1).plusMonths(months);
        return day <= month.lengthOfMonth() ? Period.day(month.withDayOfMonth(day)) : null;
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.DAY;
    }

    @Override
    public String open() {
        return "XXXX-XX-" + DatePrecision.digits(day, 2);
    }
}
