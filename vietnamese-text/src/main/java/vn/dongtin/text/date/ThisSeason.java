package vn.dongtin.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code mùa đông này}: the one the publication lies in or, within the year, the next. */
record ThisSeason(int number) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        LocalDate today = frame.today();
        if (today == null) {
            return null;
        }
        Period now = Period.around(today, DatePrecision.SEASON);
        int month = number * 3;
        return now.first().getMonthValue() == month
                ? now
                : Period.around(LocalDate.of(today.getYear(), month, 1), DatePrecision.SEASON);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.SEASON;
    }

    @Override
    public String open() {
        return "XXXX-" + (number + 20);
    }
}
