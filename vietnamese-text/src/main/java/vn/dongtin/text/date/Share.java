package vn.dongtin.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first, second or last third, or a half, of a week or month: {@code cuối tuần}, {@code đầu tháng 12}. */
record Share(Meaning whole, int part, int parts) implements Meaning {

    @Override
    public @Nullable Period in(Frame frame) {
        Period days = whole.in(frame);
        if (days == null) {
            return null;
        }
        return switch (days.precision()) {
            case WEEK -> ofWeek(days.first());
            case QUARTER -> Period.around(days.first().plusMonths(part), DatePrecision.MONTH);
            default -> ofMonth(days);
        };
    }

    /** The weekend is Saturday and Sunday. */
    private Period ofWeek(LocalDate monday) {
        int[] from = {0, 2, 5};
        int[] to = {1, 4, 6};
        return Period.interval(monday.plusDays(from[part]), monday.plusDays(to[part]), DatePrecision.DAY);
    }

    private Period ofMonth(Period days) {
        int length = parts == 2 ? 15 : 10;
        LocalDate first = days.first().plusDays((long) part * length);
        return Period.interval(first, part == parts - 1 ? days.last() : first.plusDays(length - 1L), DatePrecision.DAY);
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.INTERVAL;
    }

    @Override
    public String open() {
        String day = whole.precision() == DatePrecision.MONTH ? whole.open() + "-XX" : Grain.DAY.open;
        return day + "/" + day;
    }

    @Override
    public boolean isFull() {
        return whole.isFull();
    }
}
