package vn.dongtin.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So many whole units before or after the publication: {@code 12 tháng qua}, {@code 3 ngày tới}. */
record Run(Grain grain, int count) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        LocalDate today = frame.today();
        if (today == null) {
            return null;
        }
        LocalDate one = Grain.floor(grain.precision, grain.shift(today, count));
        LocalDate other = Grain.floor(grain.precision, grain.shift(today, count < 0 ? -1 : 1));
        LocalDate first = count < 0 ? one : other;
        return Period.interval(first, Grain.lastDay(grain.precision, count < 0 ? other : one), grain.precision);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.INTERVAL;
    }

    @Override
    public String open() {
        String end = grain == Grain.WEEK ? Grain.DAY.open : grain.open;
        return end + "/" + end;
    }
}
