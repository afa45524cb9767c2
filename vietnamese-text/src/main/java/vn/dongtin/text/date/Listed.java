package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date of a list that takes its year from another: the 5 of {@code các ngày 5, 6 và 7/12/2025}.
 *
 * @param first the date, or the first of some in a row
 * @param last the last of them; the same as the first when it is one
 * @param named the date of the list that says what the others leave out
 */
record Listed(Calendar first, Calendar last, Calendar named) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        Period known = named.in(frame);
        Period start = known == null ? null : first.inYear(known.first().getYear());
        Period end = known == null ? null : last.inYear(known.first().getYear());
        if (start == null || end == null) {
            return null;
        }
        return isOne() ? start : Period.from(start, end);
    }

    private boolean isOne() {
        return first.equals(last);
    }

    @Override
    public DatePrecision precision() {
        return isOne() ? first.precision() : DatePrecision.INTERVAL;
    }

    @Override
    public String open() {
        return isOne() ? first.open() : first.open() + "/" + last.open();
    }
}
