package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.token.TokenKey;

/**
 * The words right before a date that belong to it: {@code Chiều ngày}, {@code Thứ năm,}.
 *
 * @param from first atom of the prefix, or of the date when there is none
 * @param part the part of the day; null when none stands there
 */
record DatePrefix(int from, @Nullable PartOfDay part) {

    private static final long SUNDAY = TokenKey.of("chủ");
    private static final long SUNDAY_SOUTHERN = TokenKey.of("chúa");
    private static final long SUNDAY_END = TokenKey.of("nhật");
    private static final int MAX_PARTS = 5;

    static DatePrefix before(Atoms atoms, int date) {
        DatePrefix prefix = new DatePrefix(date, null);
        for (int i = 0; i < MAX_PARTS; i++) {
            DatePrefix longer = prefix.extended(atoms);
            if (longer.from == prefix.from) {
                return prefix;
            }
            prefix = longer;
        }
        return prefix;
    }

    private DatePrefix extended(Atoms atoms) {
        if (CueWords.DAY.has(atoms, from - 1)) {
            return new DatePrefix(from - 1, part);
        }
        PartOfDay named = part == null ? CueWords.partOfDay(atoms, from - 1) : null;
        if (named != null) {
            boolean dawn = atoms.isWord(from - 1, Keys.MORNING) && atoms.isWord(from - 2, Keys.DAWN);
            return new DatePrefix(dawn ? from - 2 : from - 1, named);
        }
        return new DatePrefix(weekdayStart(atoms, from), part);
    }

    /** Returns where the weekday begins that ends, comma or not, before an atom; the atom itself if none does. */
    static int weekdayStart(Atoms atoms, int before) {
        int last = atoms.isSymbol(before - 1, ',') ? before - 2 : before - 1;
        boolean numbered = atoms.digits(last) == 1 && atoms.value(last) >= 2 && atoms.value(last) <= 7;
        boolean weekday = (numbered || CueWords.WEEKDAYS.has(atoms, last)) && atoms.isWord(last - 1, Keys.ORDINAL);
        boolean sunday = atoms.isWord(last, SUNDAY_END)
                && (atoms.isWord(last - 1, SUNDAY) || atoms.isWord(last - 1, SUNDAY_SOUTHERN));
        return weekday || sunday ? last - 1 : before;
    }
}
