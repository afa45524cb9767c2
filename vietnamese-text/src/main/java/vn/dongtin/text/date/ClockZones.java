package vn.dongtin.text.date;

import java.time.ZoneOffset;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.WordMap;
import vn.dongtin.text.token.TokenKey;

/** The zones behind a time: {@code Z}, {@code +07:00}, {@code GMT+7}, {@code (GMT+7)}, {@code CET}. */
final class ClockZones {

    private static final int FARTHEST = 14;
    /** Names of zones with their whole hours east of Greenwich, in winter. */
    private static final WordMap NAMES = new WordMap(16);

    private static final int SHIFT = 24;

    static {
        String[] names =
                "gmt 0 utc 0 cet 1 cest 2 eet 2 msk 3 ict 7 jst 9 kst 9 est -5 edt -4 pst -8 pdt -7".split(" ", -1);
        for (int i = 0; i < names.length; i += 2) {
            NAMES.put(TokenKey.of(names[i]), Integer.parseInt(names[i + 1]) + SHIFT);
        }
    }

    private final Atoms atoms;

    ClockZones(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Takes in the zone behind a time. */
    ClockTime behind(ClockTime time) {
        int next = time.to() + 1;
        if (atoms.isGlued(next) && atoms.isWord(next, Keys.Z)) {
            return time.until(next).at(ZoneOffset.UTC);
        }
        boolean bracket = atoms.isSymbol(next, '(');
        int name = bracket ? next + 1 : next;
        int hours = NAMES.get(atoms.key(name));
        if (hours >= 0) {
            return named(time, name, hours - SHIFT, bracket);
        }
        boolean sign = atoms.isSymbol(time.from() + 1, ':')
                && atoms.isGlued(next)
                && atoms.isSymbolOf(next, "+-")
                && atoms.isGlued(next + 1);
        return sign ? withOffset(time, next, false) : time;
    }

    private ClockTime named(ClockTime time, int name, int hours, boolean bracket) {
        if (atoms.isSymbolOf(name + 1, "+-")) {
            return withOffset(time, name + 1, bracket);
        }
        boolean closed = !bracket || atoms.isSymbol(name + 1, ')');
        return closed ? time.until(bracket ? name + 1 : name).at(ZoneOffset.ofHours(hours)) : time;
    }

    private ClockTime withOffset(ClockTime time, int sign, boolean bracket) {
        boolean colon = atoms.isSymbol(sign + 2, ':') && atoms.isGlued(sign + 2) && atoms.digits(sign + 3) == 2;
        int number = atoms.value(sign + 1);
        boolean joined = atoms.digits(sign + 1) == 4;
        int hours = joined ? number / 100 : number;
        int minutes = joined ? number % 100 : colon ? atoms.small(sign + 3) : 0;
        int end = colon ? sign + 3 : sign + 1;
        boolean possible =
                hours >= 0 && hours <= FARTHEST && minutes < 60 && (!bracket || atoms.isSymbol(end + 1, ')'));
        if (!possible) {
            return time;
        }
        int factor = atoms.isSymbol(sign, '-') ? -1 : 1;
        return time.until(bracket ? end + 1 : end).at(ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes));
    }
}
