package vn.dongtin.text.normal;

import java.text.Normalizer;

/** Facts about canonical composition (UAX #15) that {@link Normalizer} knows but does not tell. */
final class Composition {

    private static final int MARKS = (1 << Character.NON_SPACING_MARK)
            | (1 << Character.COMBINING_SPACING_MARK)
            | (1 << Character.ENCLOSING_MARK);

    private Composition() {}

    static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && ((MARKS >> Character.getType(codePoint)) & 1) != 0;
    }

    /** Tells whether a code point may compose with what stands before it, so that no piece may begin with it. */
    static boolean joinsPrevious(int codePoint) {
        return codePoint >= 0x300 && (isMark(codePoint) || isConjoiningJamo(codePoint) || isKiratRaiVowel(codePoint));
    }

    private static boolean isConjoiningJamo(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isKiratRaiVowel(int codePoint) {
        return codePoint >= 0x16D63 && codePoint <= 0x16D6A;
    }

    /** Tells whether a character alone is its own NFC form and is one that normalisation always keeps. */
    static boolean isPlain(char c) {
        if (c < 0x300) {
            return (c >= 0x20 && c < 0x7F) || (c >= 0xA1 && c != 0xAD) || c == '\n' || c == '\t';
        }
        return isBetween(c, 0x1EA0, 0x1EF9)
                || isBetween(c, 0x2010, 0x2027)
                || isBetween(c, 0x20A0, 0x20C0)
                || isBetween(c, 0x400, 0x482)
                || isBetween(c, 0x3041, 0x3096)
                || isBetween(c, 0x30A1, 0x30FA)
                || isBetween(c, 0x4E00, 0x9FFF)
                || isBetween(c, 0xAC00, 0xD7A3);
    }

    private static boolean isBetween(char c, int low, int high) {
        return c >= low && c <= high;
    }

    /** Returns how many marks stand at the end of the full decomposition of a code point. */
    static int trailingMarks(int codePoint) {
        if (codePoint < 0xC0) {
            return 0;
        }
        if (isSingleMark(codePoint)) {
            return 1;
        }
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        int marks = 0;
        int end = decomposed.length();
        while (end > 0 && isMark(decomposed.codePointBefore(end))) {
            end -= Character.charCount(decomposed.codePointBefore(end));
            marks++;
        }
        return marks;
    }

    private static boolean isSingleMark(int codePoint) {
        return codePoint >= 0x300 && codePoint < 0x370 && codePoint != 0x344;
    }
}
