package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/** From one date to another. */
record Range(Meaning first, Meaning last) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        Period end = last.in(frame);
        Period start = end == null ? first.in(frame) : startBefore(end, frame);
        if (end != null && start != null && end.last().isBefore(start.first()) && !last.isFull()) {
            end = endBehind(start, frame);
        }
        if (start == null || end == null || end.last().isBefore(start.first())) {
            return null;
        }
        return Period.from(start, end);
    }

    private @Nullable Period startBefore(Period end, Frame frame) {
        if (!(first instanceof Calendar day && day.year().isNone())) {
            return first.in(frame);
        }
        Period sameYear = day.inYear(end.last().getYear());
        boolean fits = sameYear != null && !sameYear.first().isAfter(end.last());
        return fits ? sameYear : day.inYear(end.last().getYear() - 1);
    }

    private @Nullable Period endBehind(Period start, Frame frame) {
        return last instanceof Calendar day && day.year().isNone()
                ? day.inYear(start.first().getYear() + 1)
                : last.in(frame);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.INTERVAL;
    }

    @Override
    public String open() {
        return first.open() + "/" + last.open();
    }

    @Override
    public boolean isFull() {
        return (first.isFull() || last.isFull()) && isNamed(first) && isNamed(last);
    }

    /** The year of one end serves the other. */
    private static boolean isNamed(Meaning end) {
        return end.isFull() || (end instanceof Calendar date && date.year().isNone());
    }
}
