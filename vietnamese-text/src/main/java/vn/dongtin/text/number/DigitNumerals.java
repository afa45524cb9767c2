package vn.dongtin.text.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of digits. In Vietnamese {@code 1.340} is 1340 and {@code 1,5} is one and a half, in English the other way
 * round; a mark that is not followed by three digits is a decimal mark in both.
 */
final class DigitNumerals {

    private static final int MOST_GROUPS = 8;
    private static final int MOST_DIGITS = 24;
    private static final int GROUP = 3;

    /** Letters looked at to tell an English text. */
    private static final int SAMPLE = 2_000;

    private static final int FEWEST_LETTERS = 20;

    private final Atoms atoms;
    private @Nullable Boolean english;

    DigitNumerals(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Reads the digits at an atom with their marks: {@code 1.340,5}; null when they are no number. */
    @Nullable
    ReadNumber at(int i) {
        if (atoms.isSymbol(i, ',')) {
            return fraction(i);
        }
        int to = i;
        int groups = 1;
        while (joins(to) && groups <= MOST_GROUPS) {
            to += 2;
            groups++;
        }
        boolean fits = atoms.isNumber(i) && atoms.end(to) - atoms.start(i) <= MOST_DIGITS && groups <= MOST_GROUPS;
        return fits ? read(i, to) : null;
    }

    private boolean joins(int i) {
        return atoms.isSymbolOf(i + 1, ".,") && atoms.isGlued(i + 1) && atoms.isGlued(i + 2) && atoms.isNumber(i + 2);
    }

    /** {@code ,77} */
    private @Nullable ReadNumber fraction(int comma) {
        boolean shaped = (!atoms.isGlued(comma) || atoms.isSymbolOf(comma - 1, "-–"))
                && atoms.isGlued(comma + 1)
                && atoms.isNumber(comma + 1)
                && atoms.digits(comma + 1) <= MOST_DIGITS
                && !joins(comma + 1);
        return shaped ? number(comma, comma + 1, "0." + text(comma + 1)) : null;
    }

    private @Nullable ReadNumber read(int from, int to) {
        if (from == to) {
            return number(from, to, text(from));
        }
        char first = mark(from + 1);
        char last = mark(to - 1);
        boolean decimal = to == from + 2 ? isDecimal(from, first) : first != last;
        int lastGrouped = decimal ? to - 2 : to;
        for (int i = from + 2; i <= lastGrouped; i += 2) {
            if (atoms.digits(i) != GROUP || mark(i - 1) != first) {
                return null;
            }
        }
        return number(from, to, joined(from, to, decimal));
    }

    private boolean isDecimal(int i, char mark) {
        boolean grouped = atoms.digits(i + 2) == GROUP
                && atoms.digits(i) <= GROUP
                && atoms.text().charAt(atoms.start(i)) != '0';
        return !grouped || mark == (isEnglish() ? '.' : ',');
    }

    private String joined(int from, int to, boolean decimal) {
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        for (int i = from; i <= to; i += 2) {
            digits.append(decimal && i == to ? "." : "").append(text(i));
        }
        return digits.toString();
    }

    private static ReadNumber number(int from, int to, String digits) {
        return new ReadNumber(from, to, new BigDecimal(digits), 0, false);
    }

    private char mark(int i) {
        return atoms.text().charAt(atoms.start(i));
    }

    private String text(int i) {
        return atoms.text().substring(atoms.start(i), atoms.end(i));
    }

    private boolean isEnglish() {
        if (english == null) {
            english = looksEnglish(atoms.text());
        }
        return english;
    }

    /** Vietnamese has an accent in about every fourth letter. */
    private static boolean looksEnglish(String text) {
        int plain = 0;
        int accented = 0;
        for (int i = 0; i < text.length() && i < SAMPLE; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                plain += c < 0x80 ? 1 : 0;
                accented += c < 0x80 ? 0 : 1;
            }
        }
        return plain >= FEWEST_LETTERS && accented * 50 <= plain;
    }
}
