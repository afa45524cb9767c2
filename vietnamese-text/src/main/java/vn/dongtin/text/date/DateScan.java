package vn.dongtin.text.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;
import vn.dongtin.text.number.Atoms;

/** One walk over the atoms of a text. Looks around an atom are bounded, so the walk is linear. */
final class DateScan {

    private final Atoms atoms;
    private final DateReaders readers;
    private final List<FoundDate> found = new ArrayList<>();
    /** Last atom of the last date found, which no other date may share. */
    private int lastEnd = -1;
    /** The same but for a year alone; another date may follow it without a cue of its own. */
    private int lastDayOrMonthEnd = -1;
    /** The last day found on this line, to which a time behind it belongs. */
    private @Nullable Meaning day;

    DateScan(Atoms atoms) {
        this.atoms = atoms;
        this.readers = new DateReaders(atoms);
    }

    List<FoundDate> run() {
        int i = 0;
        while (i < atoms.size()) {
            FoundDate date = atoms.isNumber(i) ? atNumber(i) : atWord(i);
            if (date != null && date.from() > lastEnd) {
                remember(date);
            }
            day = atoms.isEdge(i) ? null : day;
            i = Math.max(i, lastEnd) + 1;
        }
        return found;
    }

    private void remember(FoundDate read) {
        FoundDate date = readers.joined.untilNow(read);
        FoundDate last = found.isEmpty() ? null : found.getLast();
        FoundDate joined = last == null ? null : readers.joined.of(last, date);
        if (joined != null) {
            found.removeLast();
        }
        found.add(joined == null ? date : joined);
        lastEnd = date.to();
        boolean year = date.meaning().precision() == DatePrecision.YEAR;
        lastDayOrMonthEnd = year ? lastDayOrMonthEnd : date.to();
        boolean ownDay = date.isDay() && !(date.meaning() instanceof Clock);
        day = ownDay ? date.meaning() : day;
    }

    private @Nullable FoundDate atNumber(int i) {
        DateParts numeric = readers.numeric.at(i);
        DateParts read = numeric != null ? numeric : readers.english.at(i);
        if (read != null && read.from() > lastEnd) {
            FoundDate lunar = readers.feasts.asLunar(read);
            FoundDate date = lunar != null ? withPrefix(lunar) : read.day() == 0 ? month(read) : day(read);
            if (date != null) {
                return date;
            }
        }
        FoundDate span = readers.periods.atNumber(i);
        if (span != null) {
            return span;
        }
        FoundDate feast = readers.feasts.atNumber(i);
        if (feast != null) {
            return withPrefix(feast);
        }
        FoundDate dayOfMonth = readers.relative.dayOfMonthAt(i);
        if (dayOfMonth != null) {
            return withPrefix(dayOfMonth);
        }
        FoundDate counted = readers.counted.at(i);
        return counted != null ? counted : clock(i);
    }

    private @Nullable FoundDate atWord(int i) {
        int called = readers.calledBy(i);
        if (called == 0) {
            return null;
        }
        FoundDate date = readers.atWord(i, called);
        if (date != null) {
            return date.isDay() ? withPrefix(date) : date;
        }
        DateParts month = readers.monthAt(i, called);
        if (month != null) {
            return monthAtWord(month);
        }
        return readers.isHour(i, called) ? clock(i) : null;
    }

    private @Nullable FoundDate clock(int i) {
        ClockTime time = readers.clocks.alone(i);
        if (time == null || time.from() <= lastEnd || readers.mayBeDay(time.to() + 1)) {
            return null;
        }
        boolean twelve = time.part() == null && time.time().getHour() < 12 && !readers.clocks.isLed(i);
        return new FoundDate(time.from(), time.to(), new Clock(day, twelve), time, null);
    }

    static Calendar calendar(Atoms atoms, DateParts parts) {
        Direction side = parts.year().isNone() ? CueWords.direction(atoms, parts.from(), parts.to()) : Direction.OPEN;
        return new Calendar(parts.year(), parts.month(), parts.day(), side);
    }

    private @Nullable FoundDate month(DateParts parts) {
        boolean meant = parts.need() == Need.NOTHING
                || follows(parts.from())
                || readers.lists.isCued(parts, true, lastEnd)
                || isWeaklyCued(parts);
        return meant ? new FoundDate(parts.from(), sideEnd(parts), calendar(atoms, parts)) : null;
    }

    private FoundDate monthAtWord(DateParts month) {
        List<FoundDate> listed = readers.lists.months(month);
        if (listed.isEmpty()) {
            return readers.joined.monthRange(month);
        }
        listed.subList(0, listed.size() - 1).forEach(this::remember);
        return listed.getLast();
    }

    private int sideEnd(DateParts parts) {
        return parts.year().isNone() ? CueWords.sideEnd(atoms, parts.to()) : parts.to();
    }

    private @Nullable FoundDate day(DateParts parts) {
        DateParts first = readers.joined.rangeStart(parts);
        DateParts outer = first != null && first.from() > lastEnd ? first : parts;
        FoundDate whole = withPrefix(new FoundDate(outer.from(), sideEnd(parts), meaning(outer, parts)));
        if (!isMeant(outer, parts, whole)) {
            return null;
        }
        Calendar last = calendar(atoms, parts);
        for (FoundDate listed : readers.lists.daysBefore(whole.from(), outer.from(), last, lastEnd)) {
            remember(withPrefix(listed));
        }
        return bracketed(whole);
    }

    private Meaning meaning(DateParts first, DateParts last) {
        Meaning end = calendar(atoms, last);
        return first.from() == last.from() ? end : new Range(calendar(atoms, first), end);
    }

    /** Takes in the words and the time around a day. */
    private FoundDate withPrefix(FoundDate date) {
        DatePrefix prefix = DatePrefix.before(atoms, date.from());
        PartOfDay part = date.part() != null ? date.part() : prefix.part();
        int from = Math.max(prefix.from(), lastEnd + 1);
        FoundDate whole = new FoundDate(from, date.to(), date.meaning(), null, part);
        ClockTime behind = date.isDay() ? readers.clocks.behind(date.to()) : null;
        ClockTime clock = behind != null || !date.isDay() ? behind : readers.clocks.before(from);
        if (clock == null || clock.from() <= lastEnd) {
            return whole;
        }
        int start = Math.min(from, clock.from());
        ClockTime exact = clock.part() == null ? clock.in(part) : clock;
        return new FoundDate(start, Math.max(date.to(), clock.to()), date.meaning(), exact, exact.part());
    }

    private boolean isMeant(DateParts outer, DateParts parts, FoundDate whole) {
        if (parts.need() == Need.NOTHING) {
            return true;
        }
        boolean range = parts.need() == Need.DAY_WORD && CueWords.UNITS.has(atoms, parts.to() + 1);
        int prefixStart = DatePrefix.before(atoms, outer.from()).from();
        if (prefixStart < outer.from()) {
            return !range && !CueWords.HABIT.has(atoms, prefixStart - 1);
        }
        boolean shared = CueWords.SHARED.has(atoms, parts.to() + 1);
        return !range && !parts.looksLikeRoundTheClock() && !shared && hasCue(outer, parts, whole);
    }

    private boolean hasCue(DateParts outer, DateParts parts, FoundDate whole) {
        if (follows(outer.from())) {
            return true;
        }
        return parts.need() == Need.CUE
                && (isWeaklyCued(outer)
                        || isNoFraction(parts)
                        || readers.lists.isCued(parts, false, lastEnd)
                        || isBracketed(outer)
                        || isOwnLine(whole));
    }

    /** {@code từ ngày 10-6 đến 12-6}: what follows a date after a joining word is a date. */
    private boolean follows(int from) {
        int before = from - 1;
        boolean joined = CueWords.JOINING.has(atoms, before) || atoms.isSymbolOf(before, ",-–");
        return joined && lastDayOrMonthEnd >= 0 && before - 1 == lastDayOrMonthEnd;
    }

    /** {@code bế mạc 30/11}: a fraction has the smaller number first, and no month is larger than 12. */
    private boolean isNoFraction(DateParts parts) {
        int before = parts.from() - 1;
        boolean word = atoms.isWord(before) && !atoms.isGlued(parts.from()) && !CueWords.LABELS.has(atoms, before);
        return word && parts.day() > 12 && !atoms.isSymbolOf(parts.to() + 1, "/%");
    }

    private boolean isWeaklyCued(DateParts parts) {
        return CueWords.WEAK.has(atoms, parts.from() - 1);
    }

    /** {@code sáng nay (5/12)}, {@code Thứ Sáu (5/12)}. */
    private boolean isBracketed(DateParts parts) {
        int bracket = parts.from() - 1;
        return atoms.isSymbol(bracket, '(')
                && (CueWords.RELATIVE.has(atoms, bracket - 1)
                        || CueWords.partOfDay(atoms, bracket - 1) != null
                        || DatePrefix.weekdayStart(atoms, bracket) < bracket);
    }

    /** Takes the relative day in before which a date in brackets stands: {@code Sáng nay (5/12)} is one date. */
    private FoundDate bracketed(FoundDate date) {
        FoundDate last = found.isEmpty() ? null : found.getLast();
        boolean explained = last != null
                && last.isDay()
                && last.to() == date.from() - 2
                && atoms.isSymbol(date.from() - 1, '(')
                && atoms.isSymbol(date.to() + 1, ')');
        if (last == null || !explained) {
            return date;
        }
        found.removeLast();
        lastEnd = last.from() - 1;
        PartOfDay part = last.part() == null ? date.part() : last.part();
        ClockTime clock = date.clock() == null ? last.clock() : date.clock();
        return new FoundDate(last.from(), date.to() + 1, date.meaning(), clock, part);
    }

    private boolean isOwnLine(FoundDate date) {
        return atoms.isEdge(date.from() - 1) && atoms.isEdge(date.to() + 1);
    }
}
