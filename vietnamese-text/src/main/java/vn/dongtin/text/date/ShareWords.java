package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordSet;
import vn.dongtin.text.token.TokenKey;

/**
 * Parts of a year, month, quarter or week: {@code đầu năm}, {@code giữa tháng 12}, {@code cuối tuần},
 * {@code nửa cuối năm 2025}, {@code ngày đầu tiên của tháng ba}. Beginning, middle and end of a year are four months
 * each, of a month ten days each.
 */
final class ShareWords {

    private record Slice(int part, int parts) {}

    private static final Phrases<Slice> SHARES = Phrases.of(Map.of(
            "đầu", new Slice(0, 3),
            "giữa", new Slice(1, 3),
            "cuối", new Slice(2, 3),
            "nửa đầu", new Slice(0, 2),
            "nửa cuối|nửa sau|nửa còn lại của", new Slice(1, 2),
            "the first half of|first half of", new Slice(0, 2),
            "the second half of|second half of", new Slice(1, 2)));

    private static final Phrases<Boolean> OUTER = Phrases.of(Map.of(
            "đầu tiên|đầu tiên của|đầu tiên trong", false,
            "cuối cùng|cuối cùng của|cuối cùng trong", true));

    /** {@code bắt đầu năm 1995} is no beginning of a year. */
    private static final WordSet COMPOUNDS = WordSet.of("bắt mở khởi ban lần hàng dẫn đứng cầm");

    private static final WordSet WEEK = WordSet.of("tuần");
    private static final WordSet OTHER_YEARS = WordSet.of("học tháng trước");
    private static final long WEEK_KEY = TokenKey.of("tuần");

    private final Atoms atoms;
    private final YearWords years;
    private final NumericDates numeric;
    private final RelativeDates relative;
    private final PeriodWords periods;

    ShareWords(Atoms atoms, YearWords years, NumericDates numeric, RelativeDates relative, PeriodWords periods) {
        this.atoms = atoms;
        this.years = years;
        this.numeric = numeric;
        this.relative = relative;
        this.periods = periods;
    }

    /** Reads a part of a period at its first word; null when there is none. */
    @Nullable
    FoundDate at(int i) {
        var share = SHARES.at(atoms, i);
        if (share == null || COMPOUNDS.has(atoms, i - 1)) {
            return null;
        }
        int next = share.to() + 1;
        FoundDate year = ofYear(i, next, share.value());
        return year != null ? year : ofOther(i, next, share.value());
    }

    private @Nullable FoundDate ofYear(int from, int next, Slice share) {
        YearWords.Read year = years.worded(next);
        if (year == null
                && isModern(atoms.year(next))
                && !atoms.isGlued(next + 1)
                && !CueWords.UNITS.has(atoms, next + 1)) {
            year = new YearWords.Read(next, YearRef.of(atoms.year(next)));
        }
        boolean bare = year == null && atoms.isWord(next, Keys.YEAR) && !OTHER_YEARS.has(atoms, next + 1);
        if (year == null && !bare) {
            return null;
        }
        int length = 12 / share.parts;
        YearRef named = year == null ? YearRef.shifted(0) : year.year();
        Meaning months = new Months(named, share.part * length + 1, (share.part + 1) * length);
        return new FoundDate(from, year == null ? next : year.to(), months);
    }

    private static boolean isModern(int year) {
        return year >= 1900 && year <= 2100;
    }

    private @Nullable FoundDate ofOther(int from, int next, Slice share) {
        FoundDate whole = whole(next);
        if (whole == null) {
            return null;
        }
        DatePrecision precision = whole.meaning().precision();
        boolean thirds = share.parts == 3 && (precision == DatePrecision.WEEK || precision == DatePrecision.QUARTER);
        boolean divided = thirds || precision == DatePrecision.MONTH;
        return divided ? new FoundDate(from, whole.to(), new Share(whole.meaning(), share.part, share.parts)) : null;
    }

    private @Nullable FoundDate whole(int i) {
        FoundDate named = relative.periodAtPart(i);
        if (named != null) {
            return named;
        }
        if (atoms.isWord(i, Keys.MONTH)) {
            DateParts month = numeric.monthAt(i);
            return month != null
                    ? new FoundDate(i, month.to(), DateScan.calendar(atoms, month))
                    : new FoundDate(i, i, new Shift(Grain.MONTH, 0));
        }
        return WEEK.has(atoms, i) ? new FoundDate(i, i, new Shift(Grain.WEEK, 0)) : periods.at(i);
    }

    /** Reads {@code ngày đầu tiên của tháng ba} at its first word; null when there is none. */
    @Nullable
    FoundDate outerAt(int i) {
        Grain grain = atoms.isWord(i, WEEK_KEY) ? Grain.WEEK : Grain.DAY;
        var outer = OUTER.at(atoms, i + 1);
        if (outer == null) {
            return null;
        }
        FoundDate whole = year(outer.to() + 1);
        return whole == null ? null : new FoundDate(i, whole.to(), new Outer(whole.meaning(), grain, outer.value()));
    }

    private @Nullable FoundDate year(int i) {
        YearWords.Read year = years.worded(i);
        if (year != null) {
            return new FoundDate(i, year.to(), new Calendar(year.year(), 0, 0, Direction.OPEN));
        }
        boolean month = atoms.isWord(i, Keys.MONTH);
        return month || relative.periodAtPart(i) != null ? whole(i) : null;
    }
}
