package vn.dongtin.text.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;

/** One walk over the numbers of a text. Looks around a number are bounded, so the walk is linear. */
final class DateScan {

    private static final int LONGEST_LIST = 10;

    private final DateTokens tokens;
    private final NumericDates numeric;
    private final EnglishDates english;
    private final ClockTimes clocks;
    private final List<FoundDate> found = new ArrayList<>();
    /** Last token of the last date found, which no other date may share. */
    private int lastEnd = -1;
    /** The same but for a year alone; another date may follow it without a cue of its own. */
    private int lastDayOrMonthEnd = -1;

    DateScan(DateTokens tokens) {
        this.tokens = tokens;
        this.numeric = new NumericDates(tokens);
        this.english = new EnglishDates(tokens);
        this.clocks = new ClockTimes(tokens);
    }

    List<FoundDate> run() {
        int i = 0;
        while (i < tokens.size()) {
            FoundDate date = tokens.isNumber(i) ? dateAt(i) : null;
            if (date != null) {
                remember(date);
            }
            i = Math.max(i, lastEnd) + 1;
        }
        return found;
    }

    private void remember(FoundDate date) {
        found.add(date);
        lastEnd = date.to();
        lastDayOrMonthEnd = date.parts().month() != 0 ? date.to() : lastDayOrMonthEnd;
    }

    private @Nullable FoundDate dateAt(int i) {
        DateParts parts = numeric.at(i);
        DateParts read = parts != null ? parts : english.at(i);
        if (read == null || read.from() <= lastEnd || isLunar(read)) {
            return null;
        }
        return read.day() == 0 ? month(read) : day(read);
    }

    private @Nullable FoundDate month(DateParts parts) {
        boolean meant = parts.need() == Need.NOTHING || follows(parts) || isListed(parts, true) || isWeaklyCued(parts);
        return meant ? new FoundDate(parts.from(), parts.to(), parts, null) : null;
    }

    private @Nullable FoundDate day(DateParts parts) {
        DatePrefix prefix = DatePrefix.before(tokens, parts.from());
        int from = Math.max(prefix.from(), lastEnd + 1);
        FoundDate whole = withClock(new FoundDate(from, parts.to(), parts, null), prefix.partOfDay());
        return isMeant(parts, from, whole) ? whole : null;
    }

    private FoundDate withClock(FoundDate date, String partOfDay) {
        ClockTime behind = clocks.behind(date.to());
        ClockTime clock = behind != null ? behind : clocks.before(date.from());
        if (clock == null || clock.from() <= lastEnd) {
            return date;
        }
        int from = Math.min(date.from(), clock.from());
        return new FoundDate(from, Math.max(date.to(), clock.to()), date.parts(), clock.in(partOfDay));
    }

    private boolean isMeant(DateParts parts, int prefixStart, FoundDate whole) {
        if (parts.need() == Need.NOTHING) {
            return true;
        }
        String next = tokens.word(parts.to() + 1);
        boolean range = parts.need() == Need.DAY_WORD && CueWords.isUnit(next);
        if (prefixStart < parts.from()) {
            return !range && !CueWords.isHabit(tokens.word(prefixStart - 1));
        }
        return !range && !parts.looksLikeRoundTheClock() && !CueWords.isShared(next) && hasCue(parts, whole);
    }

    private boolean hasCue(DateParts parts, FoundDate whole) {
        if (follows(parts)) {
            return true;
        }
        return parts.need() == Need.CUE
                && (isWeaklyCued(parts) || isListed(parts, false) || isBracketed(parts) || isOwnLine(whole));
    }

    /** {@code từ ngày 10-6 đến 12-6}: what follows a date after a joining word is a date. */
    private boolean follows(DateParts parts) {
        int before = parts.from() - 1;
        boolean joined = CueWords.isJoining(tokens.word(before)) || tokens.isSymbolOf(before, ",-–");
        return joined && lastDayOrMonthEnd >= 0 && before - 1 == lastDayOrMonthEnd;
    }

    private boolean isWeaklyCued(DateParts parts) {
        return CueWords.isWeak(tokens.word(parts.from() - 1));
    }

    /** {@code các ngày 5, 6 và 7/12}, {@code tháng 1-2/2025}: the cue stands before a list of numbers. */
    private boolean isListed(DateParts parts, boolean ofMonths) {
        int i = parts.from() - 1;
        int limit = Math.max(lastEnd, i - LONGEST_LIST);
        while (i > limit && (tokens.isNumber(i) || tokens.isSymbolOf(i, ",-–/") || tokens.isWord(i, "và"))) {
            i--;
        }
        if (i == parts.from() - 1) {
            return false;
        }
        return ofMonths ? tokens.isWord(i, "tháng") : CueWords.isDay(tokens.word(i));
    }

    /** {@code sáng nay (5/12)}, {@code Thứ Sáu (5/12)}. */
    private boolean isBracketed(DateParts parts) {
        int bracket = parts.from() - 1;
        return tokens.isSymbol(bracket, '(')
                && (CueWords.isRelative(tokens.word(bracket - 1))
                        || CueWords.isPartOfDay(tokens.word(bracket - 1))
                        || DatePrefix.weekdayStart(tokens, bracket) < bracket);
    }

    private boolean isOwnLine(FoundDate date) {
        return tokens.isEdge(date.from() - 1) && tokens.isEdge(date.to() + 1);
    }

    /** {@code 10/3 âm lịch} is no day of the calendar that we count in. */
    private boolean isLunar(DateParts parts) {
        int next = tokens.isSymbol(parts.to() + 1, '(') ? parts.to() + 2 : parts.to() + 1;
        return tokens.isWord(next, "âm") && tokens.isWord(next + 1, "lịch");
    }
}
