package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordMap;
import vn.dongtin.text.number.WordSet;
import vn.dongtin.text.token.TokenKey;

/** Quarters, seasons, decades, centuries and spans of years: {@code quý III/2025}, {@code những năm 90}. */
final class PeriodWords {

    private static final Phrases<Integer> QUARTERS = Phrases.of(Map.of(
            "quý 1|quý i|quý một|quý đầu tiên|quí 1|quí i|q 1|first quarter", 1,
            "quý 2|quý ii|quý hai|quí 2|quí ii|q 2|second quarter", 2,
            "quý 3|quý iii|quý ba|quí 3|quí iii|q 3|third quarter", 3,
            "quý 4|quý iv|quý tư|quý bốn|quý cuối cùng|quí 4|quí iv|q 4|fourth quarter", 4));

    private static final Phrases<Integer> SEASONS = Phrases.of(Map.of(
            "mùa xuân|spring|spring of", 1,
            "mùa hè|mùa hạ|hè|summer|summer of", 2,
            "mùa thu|autumn|fall of|autumn of", 3,
            "mùa đông|winter|winter of", 4));

    private static final Phrases<Direction> SIDES = Phrases.of(Map.of(
            "này|nay", Direction.OPEN,
            "tới|sắp tới|sau", Direction.AHEAD,
            "trước|vừa qua|vừa rồi|qua", Direction.PAST));

    private static final Phrases<Integer> ERAS = Phrases.of(Map.of(
            "thập niên|thập kỷ|những năm|the", 10,
            "thế kỷ|thế kỉ|thế kỷ thứ|thế kỉ thứ", 100));

    private static final Phrases<Boolean> SPANS =
            Phrases.of(Map.of("giai đoạn|thời kỳ|nhiệm kỳ|niên khóa|năm học|các năm|năm|những năm", true));

    private static final WordMap ROMAN = roman();
    private static final WordSet NUMBERS = WordSet.of("một hai ba bốn tư");
    private static final long BEFORE = TokenKey.of("trước");
    private static final WordSet CENTURY = WordSet.of("century");
    private static final WordSet ORDINALS = WordSet.of("st nd rd th");
    private static final WordSet PLURAL = WordSet.of("s");
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_SPAN = 100;

    private final Atoms atoms;
    private final YearWords years;

    PeriodWords(Atoms atoms, YearWords years) {
        this.atoms = atoms;
        this.years = years;
    }

    private static WordMap roman() {
        WordMap map = new WordMap(32);
        int value = 1;
        for (String numeral :
                "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ", -1)) {
            map.put(TokenKey.of(numeral), value++);
        }
        return map;
    }

    /** Reads a quarter, season, decade or century at its first word; null when there is none. */
    @Nullable
    FoundDate at(int i) {
        var quarter = QUARTERS.at(atoms, i);
        if (quarter != null && !(NUMBERS.has(atoms, quarter.to()) && isName(i, quarter.to()))) {
            return quarter(i, quarter.to(), quarter.value());
        }
        var season = SEASONS.at(atoms, i);
        return season != null ? season(i, season.to(), season.value()) : era(i);
    }

    /** {@code gỗ quý Hai Chi} */
    private boolean isName(int from, int to) {
        return atoms.isCapitalised(to) && !atoms.isCapitalised(from);
    }

    private @Nullable FoundDate quarter(int from, int to, int number) {
        YearWords.Read year = years.behindOrBare(to);
        if (year != null) {
            return new FoundDate(from, year.to(), new PartOfYear(year.year(), number, false, Direction.OPEN));
        }
        boolean goesOn = atoms.isGlued(to + 1) && !atoms.isSymbolOf(to + 1, ".,;:!?)”\"");
        Direction side = CueWords.direction(atoms, from, to);
        return goesOn ? null : new FoundDate(from, to, new PartOfYear(YearRef.NONE, number, false, side));
    }

    private @Nullable FoundDate season(int from, int to, int number) {
        YearWords.Read year = years.behindOrBare(to);
        if (year != null) {
            return new FoundDate(from, year.to(), new PartOfYear(year.year(), number, true, Direction.OPEN));
        }
        var side = SIDES.at(atoms, to + 1);
        if (side == null || to == from) {
            return null;
        }
        return new FoundDate(
                from,
                side.to(),
                side.value() == Direction.OPEN
                        ? new ThisSeason(number)
                        : new PartOfYear(YearRef.NONE, number, true, side.value()));
    }

    private @Nullable FoundDate era(int i) {
        var era = ERAS.at(atoms, i);
        if (era == null) {
            return null;
        }
        int number = era.to() + 1;
        return era.value() == 100 ? century(i, number) : decade(i, number);
    }

    /** {@code thế kỷ 21}, {@code thế kỷ XIX} */
    private @Nullable FoundDate century(int from, int i) {
        int number = atoms.isNumber(i) ? atoms.small(i) : ROMAN.get(atoms.key(i));
        boolean beforeChrist = atoms.isWord(i + 1, BEFORE);
        return number < 1 || number > 30 || beforeChrist ? null : centuryOf(from, i, number);
    }

    private static FoundDate centuryOf(int from, int to, int number) {
        return new FoundDate(from, to, new Years((number - 1) * 100, DatePrecision.CENTURY));
    }

    /** {@code thập niên 1990}, {@code những năm 90}, {@code the 1990s} */
    private @Nullable FoundDate decade(int from, int i) {
        boolean english = from + 1 == i;
        boolean plural = atoms.isGlued(i + 1) && PLURAL.has(atoms, i + 1);
        int value = atoms.digits(i) == 2 ? 1900 + atoms.small(i) : atoms.year(i);
        boolean shaped = value >= FIRST_YEAR && value <= LAST_YEAR && value % 10 == 0 && english == plural;
        boolean span = atoms.isSymbolOf(i + 1, "-–") && atoms.isNumber(i + 2);
        return shaped && !span ? new FoundDate(from, plural ? i + 1 : i, new Years(value, DatePrecision.DECADE)) : null;
    }

    /** Reads {@code 2021-2025} or {@code 21st century} at its first number; null when there is none. */
    @Nullable
    FoundDate atNumber(int i) {
        if (ORDINALS.has(atoms, i + 1) && CENTURY.has(atoms, i + 2) && atoms.small(i) > 0 && atoms.small(i) <= 30) {
            return centuryOf(i, i + 2, atoms.small(i));
        }
        int first = atoms.year(i);
        boolean joined =
                first >= FIRST_YEAR && atoms.isSymbolOf(i + 1, "-–") && atoms.isGlued(i + 1) == atoms.isGlued(i + 2);
        if (!joined) {
            return null;
        }
        int from = spanStart(i);
        int last = from < i && atoms.digits(i + 2) == 2 ? first / 100 * 100 + atoms.small(i + 2) : atoms.year(i + 2);
        boolean meant = last > first && last <= first + LONGEST_SPAN && last <= LAST_YEAR && ends(i + 2) && isFree(i);
        return meant ? new FoundDate(from, i + 2, new Range(year(first), year(last))) : null;
    }

    private boolean isFree(int i) {
        return !atoms.isGlued(i) || atoms.isSymbolOf(i - 1, "(“\"[");
    }

    private boolean ends(int i) {
        boolean goesOn = atoms.isGlued(i + 1) && !atoms.isSymbolOf(i + 1, ".,;:!?)]”\"");
        return !goesOn && !CueWords.UNITS.has(atoms, i + 1);
    }

    /** Returns where {@code giai đoạn} begins before a span of years; the span itself without such a word. */
    private int spanStart(int i) {
        var two = SPANS.at(atoms, i - 2);
        if (two != null && two.to() == i - 1) {
            return i - 2;
        }
        var one = SPANS.at(atoms, i - 1);
        return one != null && one.to() == i - 1 ? i - 1 : i;
    }

    private static Meaning year(int year) {
        return new Calendar(YearRef.of(year), 0, 0, Direction.OPEN);
    }
}
