package vn.dongtin.text.date;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Hours, minutes or seconds around the moment of publication; none of them is now. */
record ClockRun(Grain grain, int count) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        return null;
    }

    /** Returns the interval; null when the moment of publication is not known. */
    @Nullable
    Value value(Frame frame) {
        if (frame.today() == null || frame.clock() == null) {
            return null;
        }
        LocalDateTime now = frame.today().atTime(frame.clock());
        if (count == 0) {
            return new Value(DateValues.minute(now, null), DatePrecision.MINUTE, true);
        }
        ChronoUnit unit = grain.unit;
        LocalDateTime floor = now.truncatedTo(unit);
        LocalDateTime first = count < 0 ? floor.plus(count, unit) : floor.plus(1, unit);
        LocalDateTime end = count < 0 ? floor : first.plus(count, unit);
        return new Value(first + "/" + end, DatePrecision.INTERVAL, true);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.INTERVAL;
    }

    @Override
    public String open() {
        return "";
    }
}
