package vn.dongtin.text.date;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time without a day of its own: it belongs to the day named before it, else to that of the publication.
 *
 * @param day the day named before it, null when none is
 * @param twelve whether it may be twelve hours later
 */
record Clock(@Nullable Meaning day, boolean twelve) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        if (day != null) {
            return day.in(frame);
        }
        return frame.today() == null ? null : Period.day(frame.today());
    }

    /** Returns the next such time behind the moment of publication. */
    static LocalDateTime next(LocalDateTime now, LocalTime time, boolean twelve) {
        LocalDateTime first = now.with(time);
        LocalDateTime later = first.plusHours(12);
        if (!first.isBefore(now)) {
            return first;
        }
        return twelve && !later.isBefore(now) && later.toLocalDate().equals(now.toLocalDate())
                ? later
                : first.plusDays(1);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.DAY;
    }

    @Override
    public String open() {
        return "";
    }
}
