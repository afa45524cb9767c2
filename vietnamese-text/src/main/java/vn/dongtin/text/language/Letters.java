package vn.dongtin.text.language;

import vn.dongtin.text.syllable.VietnameseLetters;

/** What each character says about the language, from one table. Letters beyond the table are foreign. */
final class Letters {

    /** Behind the last Vietnamese letter. */
    private static final int TABLE = 0x1F00;

    private static final int LETTER = 1;
    private static final int LATIN = 2;
    private static final int VOWEL = 4;
    private static final int MARKED = 8;
    private static final int DISTINCT = 16;
    private static final int CODE_SHIFT = 5;
    private static final int CODE_OF_STROKED_D = 27;
    private static final int CODE_OF_OTHERS = 31;
    private static final short[] CLASSES = new short[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            CLASSES[c] = (short) classOf(c);
        }
    }

    private Letters() {}

    private static int classOf(char c) {
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        boolean latin = c < 0x250 || c >= 0x1E00;
        return (letter ? LETTER : 0)
                | (latin ? LATIN : 0)
                | (VietnameseLetters.isVowel(c) ? VOWEL : 0)
                | (VietnameseLetters.plain(c) != c ? MARKED : 0)
                | (distinct(c) ? DISTINCT : 0)
                | (code(c) << CODE_SHIFT);
    }

    /** Hook above, dot below, two marks on one vowel, ơ ư: letters that mean Vietnamese. */
    private static boolean distinct(char c) {
        boolean horned = "ơưƠƯ".indexOf(VietnameseLetters.withoutTone(c)) >= 0;
        return horned || (c >= 0x1EA0 && c <= 0x1EF9);
    }

    private static int code(char c) {
        char lower = Character.toLowerCase(c);
        if (lower >= 'a' && lower <= 'z') {
            return lower - 'a' + 1;
        }
        return lower == 'đ' ? CODE_OF_STROKED_D : CODE_OF_OTHERS;
    }

    private static int classAt(char c) {
        return c < TABLE ? CLASSES[c] : CODE_OF_OTHERS << CODE_SHIFT;
    }

    /** Surrogates are letters here: scripts beyond the first plane are foreign, emoji hardly matter. */
    static boolean isLetter(char c) {
        return c < TABLE
                ? (CLASSES[c] & LETTER) != 0
                : Character.isLetter(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isLatin(char c) {
        return (classAt(c) & LATIN) != 0;
    }

    static boolean isVowel(char c) {
        return (classAt(c) & VOWEL) != 0;
    }

    /** Tells whether the letter carries a Vietnamese mark or is đ. */
    static boolean isMarked(char c) {
        return (classAt(c) & MARKED) != 0;
    }

    /** Tells whether no other big language has the letter. */
    static boolean isDistinct(char c) {
        return (classAt(c) & DISTINCT) != 0;
    }

    /** Returns 1 to 26 for a to z, 27 for đ, in either case, and 31 for all others. */
    static int code(CharSequence text, int index) {
        return classAt(text.charAt(index)) >>> CODE_SHIFT;
    }
}
