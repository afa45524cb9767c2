package vn.dongtin.text.date;

import java.time.LocalDate;

/** A decade or century named by its first year. */
record Years(int first, DatePrecision precision) implements Meaning {

    @Override
    public Period in(Frame frame) {
        return Period.around(LocalDate.of(first, 1, 1), precision);
    }

    @Override
    public String open() {
        return precision.text(LocalDate.of(first, 1, 1));
    }

    @Override
    public boolean isFull() {
        return true;
    }
}
