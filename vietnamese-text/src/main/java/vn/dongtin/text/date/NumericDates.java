package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordSet;

/** Dates of numbers and the words ngày, tháng, năm. Day comes before month. */
final class NumericDates {

    private static final Phrases<Integer> MONTH_WORDS = Phrases.of(Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư|bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy|bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("mười một", 11),
            Map.entry("mười hai", 12)));

    private static final WordSet YEAR_CUES = WordSet.of("từ đến tới hồi vào since in until from by of");
    private static final WordSet FUNCTION_WORDS =
            WordSet.of("và với do của khi thì là để đến tới tại ở cho trong theo sau trước and the to with as for at");
    /** Two digits of a year that lies at most this far ahead stand for this century. */
    private static final int PIVOT = 40;

    private static final int LONGEST_LIST = 20;

    private final Atoms atoms;
    private final YearWords years;

    NumericDates(Atoms atoms, YearWords years) {
        this.atoms = atoms;
        this.years = years;
    }

    /** Reads the date whose first number is the given atom; null when there is none. */
    @Nullable
    DateParts at(int i) {
        DateParts full = fullDate(i);
        if (full != null) {
            return full;
        }
        DateParts written = writtenDate(i);
        return written != null ? written : partialDate(i);
    }

    private @Nullable DateParts fullDate(int i) {
        DateParts iso = isoDate(i);
        return iso != null ? iso : dayMonthYear(i);
    }

    private @Nullable DateParts partialDate(int i) {
        DateParts month = monthYear(i);
        if (month != null) {
            return month;
        }
        DateParts year = yearAlone(i);
        return year != null ? year : dayMonth(i);
    }

    private @Nullable DateParts isoDate(int i) {
        boolean shaped = atoms.year(i) > 0
                && atoms.digits(i + 2) == 2
                && atoms.digits(i + 4) == 2
                && (isTriple(i, '-') || isTriple(i, '/'));
        return shaped && isFreeBefore(i, true)
                ? day(i, i + 4, YearRef.of(atoms.year(i)), atoms.value(i + 2), atoms.value(i + 4), Need.NOTHING)
                : null;
    }

    private @Nullable DateParts dayMonthYear(int i) {
        boolean joined = isTriple(i, '/') || isTriple(i, '-') || isTriple(i, '.');
        if (!joined || !isFreeBefore(i, true) || !isFreeAfter(i + 4)) {
            return null;
        }
        boolean shortYear = atoms.digits(i + 4) == 2 && isTriple(i, '/');
        if (!shortYear && atoms.year(i + 4) < 0) {
            return null;
        }
        int year = shortYear ? century(atoms.small(i + 4)) : atoms.year(i + 4);
        return day(i, i + 4, YearRef.of(year), atoms.small(i + 2), atoms.small(i), shortYear ? Need.CUE : Need.NOTHING);
    }

    private static int century(int twoDigits) {
        return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** {@code 5/12} and {@code 10-6}. */
    private @Nullable DateParts dayMonth(int i) {
        boolean slash = isJoined(i, '/');
        boolean shaped = (slash || (isJoined(i, '-') && !isRangeOrMore(i))) && isFreeBefore(i, false);
        if (!shaped || !isFreeAfter(i + 2)) {
            return null;
        }
        YearWords.Read year = slash ? years.worded(i + 3) : null;
        return year == null
                ? day(i, i + 2, YearRef.NONE, atoms.small(i + 2), atoms.small(i), slash ? Need.CUE : Need.DAY_WORD)
                : day(i, year.to(), year.year(), atoms.small(i + 2), atoms.small(i), Need.CUE);
    }

    /** {@code 3-5/12} is from the third to the fifth, and {@code 09-12-345} is no date. */
    private boolean isRangeOrMore(int i) {
        boolean follows = atoms.isGlued(i + 3) && atoms.isSymbolOf(i + 3, "/-") && atoms.isNumber(i + 4);
        boolean precedes = atoms.isGlued(i) && atoms.isSymbolOf(i - 1, "-–/") && atoms.isNumber(i - 2);
        return follows || precedes || isListBehind(i + 2);
    }

    /** {@code các ngày 3-5, 7 và 9/12}: the dash joins days where a slash joins day and month. */
    private boolean isListBehind(int i) {
        int last = i;
        while (last - i < LONGEST_LIST && DateLists.isSeparator(atoms, last + 1) && atoms.small(last + 2) > 0) {
            last += 2;
        }
        return last > i && isJoined(last, '/');
    }

    /** {@code 5 tháng 12 năm 2025}, {@code 5 tháng 12/2025}, {@code 5 tháng ba}. */
    private @Nullable DateParts writtenDate(int i) {
        if (!atoms.isWord(i + 1, Keys.MONTH) || !isFreeBefore(i, false) || atoms.small(i) < 1) {
            return null;
        }
        Month month = month(i + 2);
        if (month == null) {
            return null;
        }
        YearWords.Read year = years.behind(month.to);
        if (year != null) {
            return day(i, year.to(), year.year(), month.number, atoms.small(i), Need.NOTHING);
        }
        boolean duration = atoms.isWord(month.to + 1, Keys.DAY);
        return duration || !isFreeAfter(month.to)
                ? null
                : day(i, month.to, YearRef.NONE, month.number, atoms.small(i), Need.CUE);
    }

    private record Month(int to, int number) {}

    /** Reads the number of a month; a fourth {@code năm} before digits is the word for year. */
    private @Nullable Month month(int i) {
        int number = atoms.small(i);
        if (number >= 1 && number <= 12) {
            return new Month(i, number);
        }
        boolean year =
                atoms.isWord(i, Keys.YEAR) && (atoms.isNumber(i + 1) || years.worded(i) != null || !isClosed(i + 1));
        var word = year ? null : MONTH_WORDS.at(atoms, i);
        return word == null ? null : new Month(word.to(), word.value());
    }

    private boolean isClosed(int i) {
        return atoms.isEdge(i) || atoms.isSymbol(i) || FUNCTION_WORDS.has(atoms, i);
    }

    /** Reads {@code tháng 9/2018}, {@code tháng 9 năm ngoái} or {@code tháng chín} at the word for month. */
    @Nullable
    DateParts monthAt(int i) {
        Month month = month(i + 1);
        if (month == null || (atoms.isNumber(i - 1) && !CueWords.FIRST_TEN.has(atoms, i - 2))) {
            return null;
        }
        YearWords.Read year = years.behind(month.to);
        if (year != null) {
            return isFreeAfter(year.to()) ? ofMonth(i, year.to(), year.year(), month.number, Need.NOTHING) : null;
        }
        boolean dash = atoms.isSymbolOf(month.to + 1, "-–/") && atoms.isGlued(month.to + 1);
        boolean range = dash && !isMonthRange(month.to + 1);
        boolean duration = CueWords.UNITS.has(atoms, month.to + 1);
        return range || duration || (!dash && !isFreeAfter(month.to))
                ? null
                : ofMonth(i, month.to, YearRef.NONE, month.number, Need.NOTHING);
    }

    /** {@code -3/2025}, {@code -3 năm nay} */
    private boolean isMonthRange(int dash) {
        Month last = atoms.isSymbolOf(dash, "-–") ? month(dash + 1) : null;
        return last != null && years.behind(last.to) != null;
    }

    /** {@code 9/2018} after a cue. */
    private @Nullable DateParts monthYear(int i) {
        boolean slash = isJoined(i, '/') && isFreeBefore(i, false) && atoms.year(i + 2) > 0 && isFreeAfter(i + 2);
        return slash ? ofMonth(i, i + 2, YearRef.of(atoms.year(i + 2)), atoms.small(i), Need.CUE) : null;
    }

    private static @Nullable DateParts ofMonth(int from, int to, YearRef year, int month, Need need) {
        return month >= 1 && month <= 12 ? new DateParts(from, to, year, month, 0, need) : null;
    }

    /** {@code năm 2025}, {@code từ 2018}. */
    private @Nullable DateParts yearAlone(int i) {
        if (atoms.year(i) < 0 || !isFreeAfter(i)) {
            return null;
        }
        YearRef year = YearRef.of(atoms.year(i));
        if (atoms.isWord(i - 1, Keys.YEAR) && !atoms.isWord(i - 2, Keys.ORDINAL)) {
            return new DateParts(i - 1, i, year, 0, 0, Need.NOTHING);
        }
        boolean modern = atoms.year(i) >= 1900 && atoms.year(i) <= 2100;
        boolean cued = YEAR_CUES.has(atoms, i - 1) && !atoms.isGlued(i) && isClosed(i + 1);
        return modern && cued ? new DateParts(i, i, year, 0, 0, Need.NOTHING) : null;
    }

    private static @Nullable DateParts day(int from, int to, YearRef year, int month, int day, Need need) {
        return DateParts.isPossible(day, month, year.year()) ? new DateParts(from, to, year, month, day, need) : null;
    }

    private boolean isTriple(int i, char separator) {
        return isJoined(i, separator) && isJoined(i + 2, separator);
    }

    private boolean isJoined(int i, char separator) {
        return atoms.isSymbol(i + 1, separator)
                && atoms.isGlued(i + 1)
                && atoms.isGlued(i + 2)
                && atoms.isNumber(i)
                && atoms.isNumber(i + 2);
    }

    /** Tells whether a number does not go on to the left, as in {@code A5/12}, {@code 1.5/12}, {@code 7:5/12}. */
    private boolean isFreeBefore(int i, boolean full) {
        if (!atoms.isGlued(i)) {
            return true;
        }
        boolean decimal = atoms.isSymbolOf(i - 1, full ? "." : ".,") && atoms.isGlued(i - 1) && atoms.isNumber(i - 2);
        return (!decimal || isListOfDays(i)) && !atoms.isWord(i - 1) && !atoms.isSymbolOf(i - 1, "/:$#+=_@%&");
    }

    /** {@code ngày 3,4/5} names two days and no decimal. */
    private boolean isListOfDays(int i) {
        int first = i;
        while (i - first < LONGEST_LIST && atoms.isSymbolOf(first - 1, ",") && atoms.small(first - 2) > 0) {
            first -= 2;
        }
        return first < i && CueWords.DAY.has(atoms, first - 1);
    }

    /** Tells whether a number does not go on to the right, as in {@code 5/12A}, {@code 5/12/}, {@code 5/12.5}. */
    boolean isFreeAfter(int i) {
        int next = i + 1;
        if (!atoms.isGlued(next)) {
            return true;
        }
        boolean word =
                atoms.isWord(next) || (atoms.isSymbol(next, '-') && atoms.isGlued(next + 1) && atoms.isWord(next + 1));
        boolean number = atoms.isSymbolOf(next, ".,")
                && atoms.isGlued(next + 1)
                && atoms.isNumber(next + 1)
                && !atoms.isSymbolOf(next + 2, "/:");
        return !word && !number && !atoms.isSymbolOf(next, "/%_@=");
    }
}
