package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.WordSet;

/** Ranges: {@code từ 3/12 đến 5/1}, {@code 3-5/12}, {@code tháng 1-3/2025}. */
final class JoinedDates {

    private static final WordSet TO = WordSet.of("đến tới to until through");
    private static final WordSet NOW = WordSet.of("nay now date");
    private static final WordSet AND = WordSet.of("and và");
    private static final WordSet BETWEEN = WordSet.of("between giữa");
    private static final WordSet HALF_CUES = WordSet.of("ngày từ mùng mồng");

    private final Atoms atoms;
    private final YearWords years;

    JoinedDates(Atoms atoms, YearWords years) {
        this.atoms = atoms;
        this.years = years;
    }

    /** Returns two dates as the range they are when only a joining word stands between them; else null. */
    @Nullable
    FoundDate of(FoundDate one, FoundDate other) {
        boolean adjacent = one.to() + 2 == other.from() && isTo(one.from(), one.to() + 1);
        boolean alike = one.meaning().precision() == other.meaning().precision()
                && one.meaning().precision() != DatePrecision.INTERVAL
                && one.clock() == null
                && other.clock() == null;
        return adjacent && alike
                ? new FoundDate(one.from(), other.to(), new Range(one.meaning(), other.meaning()))
                : null;
    }

    /** Returns a date with {@code đến nay} behind it as the time since then. */
    FoundDate untilNow(FoundDate date) {
        boolean now = TO.has(atoms, date.to() + 1) && NOW.has(atoms, date.to() + 2);
        if (!now || date.clock() != null || date.meaning() instanceof ClockRun) {
            return date;
        }
        return new FoundDate(date.from(), date.to() + 2, new Range(start(date.meaning()), new Shift(Grain.DAY, 0)));
    }

    /** {@code đầu năm đến nay} begins with the first day of the year. */
    private static Meaning start(Meaning meaning) {
        return meaning instanceof Months months
                ? new Calendar(months.year(), months.first(), 0, Direction.OPEN)
                : meaning;
    }

    private boolean isTo(int first, int i) {
        boolean between = AND.has(atoms, i) && BETWEEN.has(atoms, first - 1);
        return TO.has(atoms, i) || atoms.isSymbolOf(i, "-–") || between;
    }

    /** Returns the day that opens the range which a date ends: the third of {@code 3-5/12}; else null. */
    @Nullable
    DateParts rangeStart(DateParts last) {
        int join = CueWords.DAY.has(atoms, last.from() - 1) ? last.from() - 2 : last.from() - 1;
        int day = join - 1;
        boolean dash = atoms.isSymbolOf(join, "-–");
        boolean joined = dash || TO.has(atoms, join);
        int number = joined ? atoms.small(day) : -1;
        boolean cued = dash || HALF_CUES.has(atoms, day - 1);
        boolean free = !atoms.isGlued(day) || atoms.isSymbolOf(day - 1, "(\"“");
        boolean earlier = number >= 1 && number < last.day();
        return cued && free && earlier ? new DateParts(day, day, last.year(), last.month(), number, Need.CUE) : null;
    }

    /** Returns a month, or the range of months that it begins: {@code tháng 1-3/2025}. */
    FoundDate monthRange(DateParts month) {
        int last = month.to() + 2;
        boolean range = month.year().isNone()
                && isTo(month.from(), month.to() + 1)
                && atoms.small(last) > month.month()
                && atoms.small(last) <= 12;
        YearWords.Read year = range ? years.behind(last) : null;
        if (year == null) {
            int to = month.year().isNone() ? CueWords.sideEnd(atoms, month.to()) : month.to();
            return new FoundDate(month.from(), to, DateScan.calendar(atoms, month));
        }
        Meaning first = new Calendar(year.year(), month.month(), 0, Direction.OPEN);
        Meaning end = new Calendar(year.year(), atoms.small(last), 0, Direction.OPEN);
        return new FoundDate(month.from(), year.to(), new Range(first, end));
    }
}
