package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/** {@code hôm qua}, {@code tuần này}, {@code năm ngoái}, {@code 3 năm trước}. */
record Shift(Grain grain, int amount) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        return frame.today() == null ? null : Period.around(grain.shift(frame.today(), amount), grain.precision);
    }

    @Override
    public DatePrecision precision() {
        return grain.precision;
    }

    @Override
    public String open() {
        return grain.open;
    }
}
