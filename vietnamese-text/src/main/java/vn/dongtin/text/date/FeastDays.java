package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordSet;

/** Days of the lunar calendar and feasts: {@code mùng 1 Tết}, {@code rằm tháng Bảy}, {@code 10/3 âm lịch}. */
final class FeastDays {

    private record Feast(int month, int day, boolean lunar) {}

    private static final Phrases<Feast> FEASTS = Phrases.of(Map.of(
            "giáng sinh|noel|christmas day|christmas", new Feast(12, 25, false),
            "tết dương lịch|new year's day", new Feast(1, 1, false),
            "quốc khánh", new Feast(9, 2, false),
            "tết nguyên đán|tết âm lịch|tết cổ truyền", new Feast(1, 1, true),
            "tết trung thu", new Feast(8, 15, true),
            "tết đoan ngọ", new Feast(5, 5, true),
            "giỗ tổ hùng vương|giỗ tổ", new Feast(3, 10, true),
            "lễ vu lan|đại lễ vu lan", new Feast(7, 15, true),
            "đại lễ phật đản|lễ phật đản", new Feast(4, 15, true),
            "giao thừa", new Feast(Lunar.EVE, 30, true)));

    private static final Phrases<Integer> LUNAR_MONTHS = Phrases.of(Map.of(
            "tháng giêng", 1,
            "tháng chạp", 12));

    private static final WordSet CUES =
            WordSet.of("ngày đêm dịp lễ vào trước sau đến tới by before after on since mùa");
    private static final WordSet FULL_MOON = WordSet.of("rằm");
    private static final int FIRST_OF_EVE = 20;

    private final Atoms atoms;
    private final YearWords years;
    private final NumericDates numeric;

    FeastDays(Atoms atoms, YearWords years, NumericDates numeric) {
        this.atoms = atoms;
        this.years = years;
        this.numeric = numeric;
    }

    /** Reads a feast or the full moon at its first word; null when there is none. */
    @Nullable
    FoundDate at(int i) {
        if (FULL_MOON.has(atoms, i)) {
            return fullMoon(i);
        }
        var feast = FEASTS.at(atoms, i);
        if (feast == null) {
            return null;
        }
        YearWords.Read year = years.behindOrBare(feast.to());
        boolean line = atoms.isEdge(i - 1) && atoms.isEdge(feast.to() + 1);
        boolean meant = year != null || line || CUES.has(atoms, i - 1);
        return meant && (year != null || !atoms.isNumber(feast.to() + 1))
                ? feast(i, feast.to(), feast.value(), year)
                : null;
    }

    private FoundDate feast(int from, int to, Feast feast, YearWords.@Nullable Read year) {
        YearRef named = year == null ? YearRef.NONE : year.year();
        int last = year == null ? to : year.to();
        Direction side = CueWords.direction(atoms, from, last);
        return new FoundDate(
                from,
                last,
                feast.lunar
                        ? new Lunar(named, feast.month, feast.day, side)
                        : new Calendar(named, feast.month, feast.day, side));
    }

    /** {@code rằm tháng Giêng}, {@code rằm tháng 7} */
    private @Nullable FoundDate fullMoon(int i) {
        var named = LUNAR_MONTHS.at(atoms, i + 1);
        if (named != null) {
            return lunar(i, named.to(), named.value(), 15);
        }
        DateParts month = atoms.isWord(i + 1, Keys.MONTH) ? numeric.monthAt(i + 1) : null;
        if (month == null) {
            return null;
        }
        return month.year().isNone()
                ? lunar(i, month.to(), month.month(), 15)
                : new FoundDate(i, month.to(), new Lunar(month.year(), month.month(), 15, Direction.OPEN));
    }

    private FoundDate lunar(int from, int to, int month, int day) {
        int end = calendarEnd(to);
        YearWords.Read year = years.behindOrBare(end);
        return feast(from, end, new Feast(month, day, true), year);
    }

    /** Reads {@code 1 Tết} or {@code 10 tháng Giêng} at its number; null when there is none. */
    @Nullable
    FoundDate atNumber(int i) {
        int day = atoms.small(i);
        if (day < 1 || day > 30) {
            return null;
        }
        var month = LUNAR_MONTHS.at(atoms, i + 1);
        if (month != null) {
            return lunar(i, month.to(), month.value(), day);
        }
        boolean first = CueWords.FIRST_TEN.has(atoms, i - 1);
        boolean tet = atoms.isWord(i + 1, Keys.TET) && ((first && day <= 10) || day >= FIRST_OF_EVE);
        if (!tet) {
            return null;
        }
        return lunar(i, i + 1, first ? 1 : Lunar.EVE, day);
    }

    /** Returns the last atom of {@code âm lịch} behind a date; the date's own when it does not stand there. */
    int calendarEnd(int to) {
        boolean bracket = atoms.isSymbol(to + 1, '(');
        int next = bracket ? to + 2 : to + 1;
        boolean lunar = atoms.isWord(next, Keys.MOON) && atoms.isWord(next + 1, Keys.CALENDAR);
        if (!lunar) {
            return to;
        }
        return bracket && atoms.isSymbol(next + 2, ')') ? next + 2 : next + 1;
    }

    /** Returns a date as the lunar one it is when {@code âm lịch} stands behind it; else null. */
    @Nullable
    FoundDate asLunar(DateParts parts) {
        int end = calendarEnd(parts.to());
        if (end == parts.to() || parts.day() == 0) {
            return null;
        }
        YearWords.Read year = parts.year().isNone() ? years.behindOrBare(end) : null;
        YearRef named = year == null ? parts.year() : year.year();
        return new FoundDate(
                parts.from(),
                year == null ? end : year.to(),
                new Lunar(named, parts.month(), parts.day(), Direction.OPEN));
    }
}
