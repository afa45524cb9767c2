package vn.dongtin.text.language;

import vn.dongtin.text.syllable.VietnameseLetters;

/**
 * Tells whether a word is built like a Vietnamese syllable, as {@code SyllableShape} does, but
 * without making objects: consonants in a row are a number of five bits a letter that a table answers for.
 */
final class SyllableForm {

    private static final int LONGEST = 7;
    private static final int LONGEST_INITIAL = 3;
    private static final int LONGEST_FINAL = 2;
    private static final int LONGEST_NUCLEUS = 3;
    private static final int BITS = 5;
    private static final boolean[] INITIALS = table("b c ch d đ g gh h k kh l m n ng ngh nh p ph q r s t th tr v x");
    private static final boolean[] FINALS = table("c ch m n ng nh p t");
    private static final int Q = packed("q", 0, 1);
    private static final int G = packed("g", 0, 1);

    private SyllableForm() {}

    private static boolean[] table(String clusters) {
        boolean[] table = new boolean[1 << (BITS * LONGEST_INITIAL)];
        table[0] = true;
        for (String cluster : clusters.split(" ", -1)) {
            table[packed(cluster, 0, cluster.length())] = true;
        }
        return table;
    }

    private static int packed(CharSequence text, int start, int end) {
        int packed = 0;
        for (int i = start; i < end; i++) {
            packed = packed << BITS | Letters.code(text, i);
        }
        return packed;
    }

    static boolean fits(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        int vowels = start;
        while (vowels < end && !Letters.isVowel(text.charAt(vowels))) {
            vowels++;
        }
        int finals = vowels;
        while (finals < end && Letters.isVowel(text.charAt(finals))) {
            finals++;
        }
        if (finals == vowels || vowels - start > LONGEST_INITIAL || end - finals > LONGEST_FINAL) {
            return false;
        }
        int initial = packed(text, start, vowels);
        int nucleus = finals - vowels - (glides(initial, text, vowels, finals) ? 1 : 0);
        return nucleus <= LONGEST_NUCLEUS && INITIALS[initial] && FINALS[packed(text, finals, end)];
    }

    /** The u of {@code qu} and, before another vowel, the i of {@code gi} belong to the initial. */
    private static boolean glides(int initial, CharSequence text, int vowels, int finals) {
        if (finals - vowels < 2) {
            return false;
        }
        char first = text.charAt(vowels);
        return (initial == Q && isBase(first, 'u')) || (initial == G && isBase(first, 'i'));
    }

    private static boolean isBase(char c, char base) {
        return Character.toLowerCase(VietnameseLetters.withoutTone(c)) == base;
    }
}
