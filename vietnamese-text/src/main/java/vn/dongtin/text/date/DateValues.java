package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Turns what was found into values. */
final class DateValues {

    private final Frame frame;

    DateValues(Frame frame) {
        this.frame = frame;
    }

    /** Returns the value; null when a time without a day can't be given one. */
    @Nullable
    Value of(FoundDate date) {
        Meaning meaning = date.meaning();
        if (meaning instanceof ClockRun run) {
            return run.value(frame);
        }
        ClockTime clock = date.clock();
        if (meaning instanceof Clock time && clock != null && isAhead(time)) {
            return ahead(time, clock);
        }
        Period period = meaning.in(frame);
        if (period == null) {
            boolean empty = meaning instanceof Clock;
            return empty ? null : new Value(open(meaning), meaning.precision(), !meaning.isFull());
        }
        return clock == null
                ? new Value(period.text(), period.precision(), !meaning.isFull())
                : new Value(
                        minute(period.first().atTime(clock.time()), clock.offset()),
                        DatePrecision.MINUTE,
                        !meaning.isFull());
    }

    /** Of a range the end that is known is written out. */
    private String open(Meaning meaning) {
        if (!(meaning instanceof Range range)) {
            return meaning.open();
        }
        return end(range.first()) + "/" + end(range.last());
    }

    private String end(Meaning meaning) {
        Period period = meaning.in(frame);
        return period == null ? meaning.open() : period.text();
    }

    private boolean isAhead(Clock time) {
        return frame.ahead() && time.day() == null && frame.clock() != null && frame.today() != null;
    }

    private @Nullable Value ahead(Clock time, ClockTime clock) {
        LocalDate today = frame.today();
        if (today == null || frame.clock() == null) {
            return null;
        }
        LocalDateTime next = Clock.next(today.atTime(frame.clock()), clock.time(), time.twelve());
        return new Value(minute(next, clock.offset()), DatePrecision.MINUTE, true);
    }

    /** Returns a time in Vietnam's zone; without an offset it is meant in that zone. */
    static String minute(LocalDateTime time, @Nullable ZoneOffset offset) {
        OffsetDateTime exact = offset == null
                ? time.atZone(DatePrecision.VIETNAM).toOffsetDateTime()
                : time.atOffset(offset).atZoneSameInstant(DatePrecision.VIETNAM).toOffsetDateTime();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(exact);
    }
}
