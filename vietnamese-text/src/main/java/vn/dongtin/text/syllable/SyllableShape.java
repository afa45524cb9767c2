package vn.dongtin.text.syllable;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a word that is built like a Vietnamese syllable: initial consonants, one to three vowels, final
 * consonants. The u of {@code qu} and, before another vowel, the i of {@code gi} belong to the initial.
 *
 * @param nucleusStart offset of the first vowel
 * @param nucleusEnd offset behind the last vowel
 * @param closed whether a final consonant follows
 */
public record SyllableShape(int nucleusStart, int nucleusEnd, boolean closed) {

    /** {@code nghiêng} is as long as a syllable gets. */
    private static final int LONGEST = 7;

    private static final int LONGEST_NUCLEUS = 3;
    private static final Set<String> INITIALS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
            "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> FINALS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

    /** Returns the parts of the word {@code text[start, end)} in NFC, or null when it is not built so. */
    public static @Nullable SyllableShape of(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        int vowels = start;
        while (vowels < end && !VietnameseLetters.isVowel(text.charAt(vowels))) {
            vowels++;
        }
        int finals = vowels;
        while (finals < end && VietnameseLetters.isVowel(text.charAt(finals))) {
            finals++;
        }
        String initial = lower(text, start, vowels);
        int nucleus = glides(initial, text, vowels, finals) ? vowels + 1 : vowels;
        boolean fits = finals > nucleus && finals - nucleus <= LONGEST_NUCLEUS;
        boolean built = fits && INITIALS.contains(initial) && FINALS.contains(lower(text, finals, end));
        return built ? new SyllableShape(nucleus, finals, finals < end) : null;
    }

    /** Tells whether a whole word is built like a Vietnamese syllable. */
    public static boolean fits(CharSequence word) {
        return of(word, 0, word.length()) != null;
    }

    private static boolean glides(String initial, CharSequence text, int vowels, int finals) {
        if (finals - vowels < 2) {
            return false;
        }
        char first = base(text.charAt(vowels));
        return (initial.equals("q") && first == 'u') || (initial.equals("g") && first == 'i');
    }

    /** Returns the offset of the vowel that carries the tone mark in today's spelling ({@code hoà}, {@code thuỷ}). */
    int toneSeat(CharSequence text) {
        for (int i = nucleusEnd - 1; i >= nucleusStart; i--) {
            if (VietnameseLetters.hasQuality(text.charAt(i))) {
                return i;
            }
        }
        return switch (nucleusEnd - nucleusStart) {
            case 1 -> nucleusStart;
            case 2 -> closed || isGlidePair(text) ? nucleusStart + 1 : nucleusStart;
            default -> closed ? nucleusEnd - 1 : nucleusStart + 1;
        };
    }

    private boolean isGlidePair(CharSequence text) {
        char first = base(text.charAt(nucleusStart));
        char second = base(text.charAt(nucleusStart + 1));
        return (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    }

    private static char base(char letter) {
        return Character.toLowerCase(VietnameseLetters.withoutTone(letter));
    }

    private static String lower(CharSequence text, int start, int end) {
        StringBuilder lower = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
