package vn.dongtin.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The first or last day or week of a period: {@code ngày đầu tiên của tháng ba}. */
record Outer(Meaning whole, Grain grain, boolean last) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        Period days = whole.in(frame);
        if (days == null) {
            return null;
        }
        if (grain == Grain.DAY) {
            return Period.day(last ? days.last() : days.first());
        }
        LocalDate monday = last
                ? Grain.floor(DatePrecision.WEEK, days.last().minusDays(6))
                : days.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Period.around(monday, DatePrecision.WEEK);
    }

    @Override
    public DatePrecision precision() {
        return grain.precision;
    }

    @Override
    public String open() {
        return grain.open;
    }

    @Override
    public boolean isFull() {
        return whole.isFull();
    }
}
