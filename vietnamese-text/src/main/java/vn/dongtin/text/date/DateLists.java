package vn.dongtin.text.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.WordSet;

/**
 * Lists of which one date names the month or year for all: {@code các ngày 5, 6 và 7/12}, {@code tháng 1, 2/2025}. Each
 * number is a date of its own, in a row or not; its surface is the number with what stands before it ({@code ngày 5},
 * {@code 6}, {@code 7/12}). Numbers of a list ascend.
 */
final class DateLists {

    private static final int LONGEST = 10;
    private static final WordSet AND = WordSet.of("và hoặc hay");
    private static final WordSet DAYS = WordSet.of("hôm");
    private static final WordSet LEADING = WordSet.of("vào trong các");

    private final Atoms atoms;
    private final YearWords years;

    DateLists(Atoms atoms, YearWords years) {
        this.atoms = atoms;
        this.years = years;
    }

    static boolean isSeparator(Atoms atoms, int i) {
        return atoms.isSymbolOf(i, ",;") || AND.has(atoms, i);
    }

    /** Tells whether a cue stands before the list that ends with these parts. */
    boolean isCued(DateParts parts, boolean ofMonths, int lastEnd) {
        int i = parts.from() - 1;
        int limit = Math.max(lastEnd, i - LONGEST);
        while (i > limit && (atoms.isNumber(i) || atoms.isSymbolOf(i, "-–/") || isSeparator(atoms, i))) {
            i--;
        }
        if (i == parts.from() - 1) {
            return false;
        }
        return ofMonths ? atoms.isWord(i, Keys.MONTH) : isDayCue(i);
    }

    private boolean isDayCue(int i) {
        boolean day = CueWords.DAY.has(atoms, i) && !CueWords.HABIT.has(atoms, i - 1);
        return day || DAYS.has(atoms, i) || CueWords.partOfDay(atoms, i) != null;
    }

    /**
     * Returns the days listed before a day, first to last, without what stands before their numbers.
     *
     * @param from first atom of the day with its prefix
     * @param first the first number of the day
     * @param last month, year and direction that they share
     * @param lastEnd last atom of the date found before
     */
    List<FoundDate> daysBefore(int from, int first, Calendar last, int lastEnd) {
        List<FoundDate> days = new ArrayList<>();
        int next = atoms.small(first);
        int start = from;
        int number = from;
        for (FoundDate day = day(start, next, last, lastEnd);
                day != null && days.size() < LONGEST;
                day = day(start, next, last, lastEnd)) {
            days.add(day);
            number = day.from();
            next = atoms.small(number);
            start = DatePrefix.before(atoms, number).from();
        }
        return start < number || isLed(number) ? days.reversed() : List.of();
    }

    private @Nullable FoundDate day(int behind, int next, Calendar last, int lastEnd) {
        int i = behind - 2;
        int number = atoms.small(i);
        boolean listed = i > lastEnd
                && isSeparator(atoms, behind - 1)
                && number < next
                && DateParts.isPossible(number, last.month(), last.year().year());
        if (!listed) {
            return null;
        }
        Calendar end = dayOf(last, number);
        int first = atoms.small(i - 2);
        boolean range = atoms.isSymbolOf(i - 1, "-–") && i - 2 > lastEnd && first >= 1 && first < number;
        return range
                ? new FoundDate(i - 2, i, new Listed(dayOf(last, first), end, last))
                : new FoundDate(i, i, new Listed(end, end, last));
    }

    private static Calendar dayOf(Calendar last, int day) {
        return new Calendar(last.year(), last.month(), day, last.direction());
    }

    /** Tells whether a bare number can open a list of days: {@code vào 22 và 23/1}. */
    private boolean isLed(int number) {
        int before = number - 1;
        boolean open = atoms.isEdge(before) || atoms.isSymbolOf(before, "(“\"");
        boolean word = LEADING.has(atoms, before) || CueWords.WEAK.has(atoms, before);
        return open || (!atoms.isGlued(number) && (word || atoms.isSymbolOf(before, ".")));
    }

    /**
     * Returns the months of a list that its first opens, first to last; none when it is no list. A list ends with a year
     * ({@code tháng 3, 4 và 5/2024}) or with the word for month ({@code tháng 3, 4 và tháng 5}); in the second case the
     * last month is left for others to read.
     */
    List<FoundDate> months(DateParts first) {
        List<DateParts> months = new ArrayList<>();
        DateParts month = first;
        for (DateParts next = first; next != null && months.size() < LONGEST; next = monthBehind(month)) {
            months.add(next);
            month = next;
        }
        boolean worded = month.from() < month.to() && atoms.isWord(month.from(), Keys.MONTH);
        boolean closed = months.size() > 1 && (worded || month.year().isNamed());
        return closed ? found(months, worded) : List.of();
    }

    private List<FoundDate> found(List<DateParts> months, boolean withoutLast) {
        Calendar named = DateScan.calendar(atoms, months.getLast());
        List<FoundDate> found = new ArrayList<>();
        for (DateParts month : months.subList(0, months.size() - 1)) {
            Calendar meant = new Calendar(named.year(), month.month(), 0, named.direction());
            found.add(new FoundDate(month.from(), month.to(), new Listed(meant, meant, named)));
        }
        if (!withoutLast) {
            found.add(new FoundDate(months.getLast().from(), months.getLast().to(), named));
        }
        return found;
    }

    /** Reads the month that follows one in a list, with its year if it has one; null when there is none. */
    private @Nullable DateParts monthBehind(DateParts month) {
        if (!month.year().isNone() || !isSeparator(atoms, month.to() + 1)) {
            return null;
        }
        int from = month.to() + 2;
        int number = atoms.isWord(from, Keys.MONTH) ? from + 1 : from;
        if (atoms.small(number) <= month.month() || atoms.small(number) > 12) {
            return null;
        }
        YearWords.Read year = years.behind(number);
        int to = year == null ? number : year.to();
        return new DateParts(from, to, year == null ? YearRef.NONE : year.year(), atoms.small(number), 0, Need.NOTHING);
    }
}
