package vn.dongtin.text.date;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A quarter from 1 to 4, or a season from 1 (spring) to 4 (winter). */
record PartOfYear(YearRef year, int number, boolean season, Direction direction) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        MonthDay first = MonthDay.of(season ? number * 3 : number * 3 - 2, 1);
        if (year.isNone()) {
            return frame.years().resolve(first, precision(), direction);
        }
        Integer known = year.in(frame);
        return known == null ? null : Period.around(first.atYear(known), precision());
    }

    @Override
    public DatePrecision precision() {
        return season ? DatePrecision.SEASON : DatePrecision.QUARTER;
    }

    @Override
    public String open() {
        return "XXXX-" + (number + (season ? 20 : 32));
    }

    @Override
    public boolean isFull() {
        return year.isNamed();
    }
}
