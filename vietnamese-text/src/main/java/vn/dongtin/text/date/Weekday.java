package vn.dongtin.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week.
 *
 * @param week weeks from that of the publication, null when none is named
 */
record Weekday(DayOfWeek day, @Nullable Integer week, Direction direction) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        LocalDate today = frame.today();
        if (today == null) {
            return null;
        }
        if (week != null) {
            return Period.day(
                    Grain.floor(DatePrecision.WEEK, today.plusWeeks(week)).plusDays(day.getValue() - 1L));
        }
        return Period.day(today.with(nearest(frame.ahead())));
    }

    private TemporalAdjuster nearest(boolean ahead) {
        return switch (direction) {
            case PAST -> TemporalAdjusters.previous(day);
            case LIKELY_PAST -> TemporalAdjusters.previousOrSame(day);
            case OPEN -> ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
            case LIKELY_AHEAD -> TemporalAdjusters.nextOrSame(day);
            case AHEAD -> TemporalAdjusters.next(day);
        };
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.DAY;
    }

    @Override
    public String open() {
        return Grain.DAY.open;
    }
}
