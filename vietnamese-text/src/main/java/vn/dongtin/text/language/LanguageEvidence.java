package vn.dongtin.text.language;

import java.util.Locale;
import java.util.Set;
import vn.dongtin.text.syllable.Marks;
import vn.dongtin.text.syllable.SyllableShape;
import vn.dongtin.text.syllable.VietnameseLetters;

/** Counts over the words of one text. Not thread-safe. */
final class LanguageEvidence {

    private static final int LONGEST_WORD = 24;

    int words;
    int letters;
    int foreignLetters;
    /** Words built like a Vietnamese syllable that carry a mark, or the tones and letters only Vietnamese has. */
    int markedSyllables;

    /** Those of them with a letter that no other big language has. */
    int distinctSyllables;

    int shapedWords;
    int english;
    int unmarkedVietnamese;
    final int[] others = new int[FrequentWords.OTHERS.size()];

    void addWord(CharSequence word) {
        words++;
        int foreign = foreignLetters(word);
        letters += word.length();
        foreignLetters += foreign;
        if (foreign == 0 && word.length() <= LONGEST_WORD) {
            countShape(word);
            countFrequent(word.toString().toLowerCase(Locale.ROOT));
        }
    }

    private static int foreignLetters(CharSequence word) {
        int foreign = 0;
        for (int i = 0; i < word.length(); i++) {
            foreign += isLatin(word.charAt(i)) ? 0 : 1;
        }
        return foreign;
    }

    private static boolean isLatin(char letter) {
        return letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
    }

    private void countShape(CharSequence word) {
        if (!SyllableShape.fits(word)) {
            return;
        }
        shapedWords++;
        if (Marks.hasMark(word)) {
            markedSyllables++;
            distinctSyllables += isDistinct(word) ? 1 : 0;
        }
    }

    /** Hook above, dot below, two marks on one vowel, ơ ư: letters that mean Vietnamese. */
    private static boolean isDistinct(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean horned = "ơưƠƯ".indexOf(VietnameseLetters.withoutTone(letter)) >= 0;
            if (horned || (letter >= 0x1EA0 && letter <= 0x1EF9)) {
                return true;
            }
        }
        return false;
    }

    private void countFrequent(String word) {
        english += FrequentWords.ENGLISH.contains(word) ? 1 : 0;
        unmarkedVietnamese += FrequentWords.UNMARKED_VIETNAMESE.contains(word) ? 1 : 0;
        int i = 0;
        for (Set<String> other : FrequentWords.OTHERS) {
            others[i++] += other.contains(word) ? 1 : 0;
        }
    }

    int mostOther() {
        int most = 0;
        for (int count : others) {
            most = Math.max(most, count);
        }
        return most;
    }

    double share(int count) {
        return words == 0 ? 0 : (double) count / words;
    }
}
