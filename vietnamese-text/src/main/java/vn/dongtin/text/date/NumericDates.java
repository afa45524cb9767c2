package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;

/** Dates of numbers and the words ngày, tháng, năm. Day comes before month. */
final class NumericDates {

    private final DateTokens tokens;

    NumericDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the date whose first number is the given token; null when there is none. */
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
        boolean shaped = tokens.year(i) > 0
                && tokens.digits(i + 2) == 2
                && tokens.digits(i + 4) == 2
                && (isTriple(i, '-') || isTriple(i, '/'));
        return shaped && isFreeBefore(i, true)
                ? possible(i, i + 4, new int[] {tokens.year(i), tokens.value(i + 2), tokens.value(i + 4)}, Need.NOTHING)
                : null;
    }

    private @Nullable DateParts dayMonthYear(int i) {
        boolean joined = isTriple(i, '/') || isTriple(i, '-') || isTriple(i, '.');
        boolean shaped = joined && tokens.year(i + 4) > 0 && isFreeBefore(i, true) && isFreeAfter(i + 4);
        return shaped ? possible(i, i + 4, numbers(i + 4, i + 2, i), Need.NOTHING) : null;
    }

    /** {@code 5/12} and {@code 10-6}. */
    private @Nullable DateParts dayMonth(int i) {
        boolean slash = isJoined(i, '/');
        boolean shaped = (slash || (isJoined(i, '-') && !isRangeOrMore(i))) && isFreeBefore(i, false);
        if (!shaped || !isFreeAfter(i + 2)) {
            return null;
        }
        return possible(i, i + 2, numbers(-1, i + 2, i), slash ? Need.CUE : Need.DAY_WORD);
    }

    /** {@code 3-5/12} is from the third to the fifth, and {@code 09-12-345} is no date. */
    private boolean isRangeOrMore(int i) {
        boolean follows = tokens.isGlued(i + 3) && tokens.isSymbolOf(i + 3, "/-") && tokens.isNumber(i + 4);
        boolean precedes = tokens.isGlued(i) && tokens.isSymbolOf(i - 1, "-–/") && tokens.isNumber(i - 2);
        return follows || precedes;
    }

    /** {@code 5 tháng 12 năm 2025}, {@code 5 tháng 12/2025}, {@code 5 tháng 12}. */
    private @Nullable DateParts writtenDate(int i) {
        if (!tokens.isWord(i + 1, "tháng") || !isFreeBefore(i, false)) {
            return null;
        }
        int year = yearBehind(i + 2);
        if (year > 0) {
            return possible(i, year, numbers(year, i + 2, i), Need.NOTHING);
        }
        boolean duration = tokens.isWord(i + 3, "ngày");
        return duration || !isFreeAfter(i + 2) ? null : possible(i, i + 2, numbers(-1, i + 2, i), Need.CUE);
    }

    /** {@code tháng 9/2018}, {@code tháng 9 năm 2018}, and {@code 9/2018} after a cue. */
    private @Nullable DateParts monthYear(int i) {
        int year = yearBehind(i);
        if (year < 0 || !isFreeAfter(year)) {
            return null;
        }
        if (tokens.isWord(i - 1, "tháng")) {
            return possible(i - 1, year, numbers(year, i, -1), Need.NOTHING);
        }
        boolean slash = tokens.isSymbol(i + 1, '/') && isFreeBefore(i, false);
        return slash ? possible(i, year, numbers(year, i, -1), Need.CUE) : null;
    }

    private @Nullable DateParts yearAlone(int i) {
        boolean year =
                tokens.year(i) > 0 && tokens.isWord(i - 1, "năm") && !tokens.isWord(i - 2, "thứ") && isFreeAfter(i);
        return year ? new DateParts(i - 1, i, tokens.year(i), 0, 0, Need.NOTHING) : null;
    }

    /** Returns the token of the year that belongs to a month: {@code 9/2018}, {@code 9 năm 2018}; else -1. */
    private int yearBehind(int month) {
        boolean joined = isJoined(month, '/') || isJoined(month, '-') || isJoined(month, '.');
        if (joined) {
            return tokens.year(month + 2) > 0 ? month + 2 : -1;
        }
        int word = tokens.isSymbol(month + 1, ',') ? month + 2 : month + 1;
        return tokens.isWord(word, "năm") && tokens.year(word + 1) > 0 ? word + 1 : -1;
    }

    private int[] numbers(int year, int month, int day) {
        return new int[] {year < 0 ? 0 : tokens.year(year), tokens.small(month), day < 0 ? 0 : tokens.small(day)};
    }

    private static @Nullable DateParts possible(int from, int to, int[] date, Need need) {
        boolean monthOnly = date[2] == 0 && date[0] != 0;
        boolean possible = DateParts.isPossible(monthOnly ? 1 : date[2], date[1], date[0]);
        return possible ? new DateParts(from, to, date[0], date[1], date[2], need) : null;
    }

    private boolean isTriple(int i, char separator) {
        return isJoined(i, separator) && isJoined(i + 2, separator);
    }

    private boolean isJoined(int i, char separator) {
        return tokens.isSymbol(i + 1, separator)
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isNumber(i)
                && tokens.isNumber(i + 2);
    }

    /** Tells whether a number does not go on to the left, as in {@code A5/12}, {@code 1.5/12}, {@code 7:5/12}. */
    private boolean isFreeBefore(int i, boolean full) {
        if (!tokens.isGlued(i)) {
            return true;
        }
        boolean decimal =
                tokens.isSymbolOf(i - 1, full ? "." : ".,") && tokens.isGlued(i - 1) && tokens.isNumber(i - 2);
        return !decimal && !tokens.isWord(i - 1) && !tokens.isSymbolOf(i - 1, "/:$#+=_@%&");
    }

    /** Tells whether a number does not go on to the right, as in {@code 5/12A}, {@code 5/12/}, {@code 5/12.5}. */
    private boolean isFreeAfter(int i) {
        int next = i + 1;
        if (!tokens.isGlued(next)) {
            return true;
        }
        boolean word = tokens.isWord(next)
                || (tokens.isSymbol(next, '-') && tokens.isGlued(next + 1) && tokens.isWord(next + 1));
        boolean number = tokens.isSymbolOf(next, ".,")
                && tokens.isGlued(next + 1)
                && tokens.isNumber(next + 1)
                && !tokens.isSymbolOf(next + 2, "/:");
        return !word && !number && !tokens.isSymbolOf(next, "/%_@=");
    }
}
