package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.WordMap;
import vn.dongtin.text.number.WordSet;
import vn.dongtin.text.token.TokenKey;

/** {@code December 5, 2025}, {@code 5 December 2025}, {@code Dec. 5}, {@code December 2025}. */
final class EnglishDates {

    private static final WordMap MONTHS = months();

    /** Also names and other words; without a year they need a preposition. {@code May 10} is a Vietnamese company. */
    private static final WordSet AMBIGUOUS = WordSet.of("may march mar jan august april june");

    private static final WordSet PREPOSITIONS =
            WordSet.of("on by since until till from to before after through of and");

    private static final WordSet MONTH_CUES = WordSet.of("in since until by during last next early mid late");

    private static final WordSet ORDINALS = WordSet.of("st nd rd th");

    private final Atoms atoms;

    EnglishDates(Atoms atoms) {
        this.atoms = atoms;
    }

    private static WordMap months() {
        String names = "january february march april may june july august september october november december"
                + " jan feb mar apr - jun jul aug sep oct nov dec";
        WordMap map = new WordMap(32);
        int month = 0;
        for (String name : names.split(" ", -1)) {
            map.put(TokenKey.of(name), month++ % 12 + 1);
        }
        map.put(TokenKey.of("sept"), 9);
        return map;
    }

    /** Reads the date whose first number is the given atom; null when there is none. */
    @Nullable
    DateParts at(int i) {
        DateParts monthFirst = monthFirst(i);
        return monthFirst != null ? monthFirst : dayFirst(i);
    }

    private @Nullable DateParts monthFirst(int i) {
        int name = atoms.isSymbol(i - 1, '.') ? i - 2 : i - 1;
        int month = month(name);
        if (month == 0 || atoms.isGlued(i)) {
            return null;
        }
        if (atoms.year(i) > 0) {
            return new DateParts(name, i, YearRef.of(atoms.year(i)), month, 0, Need.NOTHING);
        }
        int dayEnd = ordinalEnd(i);
        return ends(dayEnd) ? withYear(name, dayEnd, month, atoms.small(i), name) : null;
    }

    private @Nullable DateParts dayFirst(int i) {
        int dayEnd = ordinalEnd(i);
        int name = atoms.isWord(dayEnd + 1, Keys.OF_ENGLISH) ? dayEnd + 2 : dayEnd + 1;
        int month = month(name);
        boolean shaped = month != 0 && !atoms.isGlued(name) && !(atoms.isGlued(i) && !atoms.isSymbolOf(i - 1, "(\"“"));
        if (!shaped) {
            return null;
        }
        boolean dotted = atoms.isSymbol(name + 1, '.') && atoms.isGlued(name + 1) && atoms.year(name + 2) > 0;
        return withYear(i, dotted ? name + 1 : name, month, atoms.small(i), name);
    }

    private @Nullable DateParts withYear(int from, int to, int month, int day, int name) {
        int year = atoms.isSymbol(to + 1, ',') ? to + 2 : to + 1;
        boolean hasYear = atoms.year(year) > 0 && !atoms.isGlued(year);
        boolean plain = !AMBIGUOUS.has(atoms, name) || PREPOSITIONS.has(atoms, from - 1);
        int value = hasYear ? atoms.year(year) : 0;
        boolean date = (hasYear || plain) && DateParts.isPossible(day, month, value);
        return date ? new DateParts(from, hasYear ? year : to, YearRef.of(value), month, day, Need.NOTHING) : null;
    }

    /** Reads a month without a year behind a preposition: {@code in June}; null when there is none. */
    @Nullable
    DateParts monthAt(int i) {
        int month = month(i);
        boolean cued = month != 0 && MONTH_CUES.has(atoms, i - 1);
        boolean free = !atoms.isNumber(i + 1) && !atoms.isNumber(i - 1) && !atoms.isCapitalised(i + 1);
        return cued && free ? new DateParts(i, i, YearRef.NONE, month, 0, Need.NOTHING) : null;
    }

    int month(int i) {
        return atoms.isCapitalised(i) ? Math.max(0, MONTHS.get(atoms.key(i))) : 0;
    }

    private int ordinalEnd(int i) {
        return atoms.isGlued(i + 1) && ORDINALS.has(atoms, i + 1) ? i + 1 : i;
    }

    private boolean ends(int i) {
        boolean glued = atoms.isGlued(i + 1);
        boolean decimal = atoms.isSymbolOf(i + 1, ".,") && atoms.isGlued(i + 2) && atoms.isNumber(i + 2);
        return !(glued && (atoms.isWord(i + 1) || atoms.isSymbolOf(i + 1, "/:%") || decimal));
    }
}
