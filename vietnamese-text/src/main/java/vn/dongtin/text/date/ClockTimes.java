package vn.dongtin.text.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.NumberReader;
import vn.dongtin.text.number.ReadNumber;
import vn.dongtin.text.number.WordSet;

/** Times of day: {@code 10:55}, {@code 10h55}, {@code 9 giờ 30 phút}, {@code ba giờ rưỡi chiều}, {@code 4pm CET}. */
final class ClockTimes {

    private static final String BETWEEN = ",-–|;•";
    private static final WordSet HOURS = WordSet.of("h g giờ");
    private static final WordSet LEADS = WordSet.of("lúc hồi at");
    private static final WordSet ABOUT = WordSet.of("khoảng đúng tầm gần");
    /** Before {@code 5h} these make it a time; {@code sau 5h} may be a duration. */
    private static final WordSet SPAN = WordSet.of("từ đến tới");

    private static final int LONGEST = 8;

    private final Atoms atoms;
    private final NumberReader numbers;
    private final ClockZones zones;

    ClockTimes(Atoms atoms, NumberReader numbers) {
        this.atoms = atoms;
        this.numbers = numbers;
        this.zones = new ClockZones(atoms);
    }

    /** Reads the time that ends before an atom. */
    @Nullable
    ClockTime before(int date) {
        int last = atoms.isSymbolOf(date - 1, BETWEEN) ? date - 2 : date - 1;
        for (int length = LONGEST; length >= 2; length--) {
            int first = last - length + 1;
            ClockTime bare = mayBegin(first) ? startingAt(first) : null;
            ClockTime time = bare == null || bare.to() == last ? bare : withHalf(bare);
            if (time != null && time.to() == last && isFree(time.from())) {
                return time;
            }
        }
        return null;
    }

    private boolean mayBegin(int i) {
        return atoms.isNumber(i) || (HOURS.has(atoms, i + 1) && numbers.mayBegin(i));
    }

    private boolean isFree(int first) {
        return !atoms.isGlued(first) || atoms.isSymbolOf(first - 1, "(\"“[-–");
    }

    /** Reads the time that begins behind an atom, with its zone. */
    @Nullable
    ClockTime behind(int date) {
        int first = atoms.isSymbolOf(date + 1, BETWEEN) ? date + 2 : date + 1;
        boolean led = LEADS.has(atoms, first) || isIsoSign(first);
        first = led ? first + 1 : first;
        ClockTime time = startingAt(led && ABOUT.has(atoms, first) ? first + 1 : first);
        return time == null ? null : zones.behind(withHalf(time));
    }

    /** Reads a time that stands alone, when its form or the word before it shows that it is one. */
    @Nullable
    ClockTime alone(int i) {
        if (!mayBegin(i) || !isFree(i)) {
            return null;
        }
        ClockTime bare = atHour(i);
        if (bare == null) {
            return null;
        }
        ClockTime time = zones.behind(withHalf(bare));
        return isMeant(time, bare.to() < time.to()) ? time : null;
    }

    private @Nullable ClockTime atHour(int i) {
        boolean half = atoms.isWord(i + 1, Keys.AM) || atoms.isWord(i + 1, Keys.PM);
        return half ? time(i, i, atoms.small(i), 0) : startingAt(i);
    }

    private boolean isMeant(ClockTime time, boolean withPart) {
        boolean led = isLed(time.from());
        boolean line = atoms.isEdge(time.from() - 1) && atoms.isEdge(time.to() + 1);
        boolean minutes = atoms.isWord(time.from() + 1)
                && atoms.isGlued(time.from() + 1)
                && atoms.isGlued(time.from() + 2)
                && atoms.isNumber(time.from() + 2);
        boolean span = SPAN.has(atoms, time.from() - 1) && atoms.isGlued(time.from() + 1);
        return led || line || withPart || minutes || span;
    }

    /** Tells whether a word before a time says that it is one: {@code lúc}, {@code vào khoảng}. */
    boolean isLed(int from) {
        int before = ABOUT.has(atoms, from - 1) ? from - 2 : from - 1;
        return LEADS.has(atoms, before);
    }

    private boolean isIsoSign(int i) {
        return atoms.isGlued(i) && atoms.isWord(i, Keys.T);
    }

    private @Nullable ClockTime startingAt(int first) {
        if (atoms.isSymbol(first + 1, ':') && atoms.digits(first + 2) == 2 && isTight(first, first + 2)) {
            return withSeconds(first);
        }
        if (!HOURS.has(atoms, first + 1)) {
            return null;
        }
        int hour = hour(first);
        int behind = first + 2;
        if (atoms.isWord(behind, Keys.HALF_MORE)) {
            return time(first, behind, hour, 30);
        }
        if (atoms.isWord(behind, Keys.LESS) && atoms.small(behind + 1) > 0) {
            int last = atoms.isWord(behind + 2, Keys.MINUTE) ? behind + 2 : behind + 1;
            return time(first, last, hour - 1, 60 - atoms.small(behind + 1));
        }
        return isMinutes(behind) ? withMinutes(first, hour) : time(first, first + 1, hour, 0);
    }

    private int hour(int i) {
        if (atoms.isNumber(i)) {
            return atoms.small(i);
        }
        ReadNumber number = numbers.at(i);
        return number != null && number.to() == i ? number.value().intValue() : -1;
    }

    private boolean isMinutes(int i) {
        int next = i + 1;
        boolean ends = atoms.isWord(next, Keys.MINUTE)
                || atoms.isGlued(i)
                || atoms.isEdge(next)
                || CueWords.DAY.has(atoms, next)
                || CueWords.partOfDay(atoms, next) != null;
        return atoms.digits(i) == 2 && ends;
    }

    private @Nullable ClockTime withMinutes(int first, int hour) {
        int last = atoms.isWord(first + 3, Keys.MINUTE) ? first + 3 : first + 2;
        return time(first, last, hour, atoms.small(first + 2));
    }

    private @Nullable ClockTime withSeconds(int first) {
        boolean seconds =
                atoms.isSymbol(first + 3, ':') && atoms.digits(first + 4) == 2 && isTight(first + 2, first + 4);
        ClockTime minutes = time(first, first + 2, atoms.small(first), atoms.small(first + 2));
        if (minutes == null || !seconds || atoms.small(first + 4) > 59) {
            return seconds ? null : minutes;
        }
        boolean fraction = atoms.isSymbol(first + 5, '.') && isTight(first + 4, first + 6) && atoms.isNumber(first + 6);
        LocalTime exact = minutes.time().withSecond(atoms.small(first + 4));
        return new ClockTime(first, fraction ? first + 6 : first + 4, exact);
    }

    private boolean isTight(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!atoms.isGlued(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ClockTime time(int from, int to, int hour, int minute) {
        boolean possible = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return possible ? new ClockTime(from, to, LocalTime.of(hour, minute)) : null;
    }

    /** Takes in {@code am}, {@code pm} or a part of the day behind a time. */
    private ClockTime withHalf(ClockTime time) {
        int next = time.to() + 1;
        if (atoms.isWord(next, Keys.AM)) {
            return new ClockTime(time.from(), next, time.time());
        }
        if (atoms.isWord(next, Keys.PM)) {
            ClockTime later = time.in(PartOfDay.AFTERNOON);
            return new ClockTime(time.from(), next, later.time());
        }
        PartOfDay part = CueWords.partOfDay(atoms, next);
        boolean ofDay = CueWords.RELATIVE.has(atoms, next + 1);
        return part == null || ofDay ? time : time.in(part).until(next);
    }
}
