package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Months of a year: {@code 6 tháng đầu năm}, {@code cuối năm}. */
record Months(YearRef year, int first, int last) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        Integer known = year.in(frame);
        return known == null
                ? null
                : Period.interval(
                        LocalDate.of(known, first, 1),
                        LocalDate.of(known, last, 1).with(TemporalAdjusters.lastDayOfMonth()),
                        DatePrecision.MONTH);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.INTERVAL;
    }

    @Override
    public String open() {
        return "XXXX-" + DatePrecision.digits(first, 2) + "/XXXX-" + DatePrecision.digits(last, 2);
    }

    @Override
    public boolean isFull() {
        return year.isNamed();
    }
}
