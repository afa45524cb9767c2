package vn.dongtin.text.language;

import vn.dongtin.text.token.TokenKey;

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

    /** Counts the runs of letters in a token, whose key is used when it is one run. */
    void addToken(CharSequence text, int start, int end, long key) {
        if (wordEnd(text, start, end) == end) {
            addWord(text, start, end, key);
        } else {
            addWords(text, start, end);
        }
    }

    /** Counts the runs of letters in {@code text[start, end)}. */
    void addWords(CharSequence text, int start, int end) {
        int wordEnd;
        for (int word = start; word < end; word = wordEnd + 1) {
            wordEnd = wordEnd(text, word, end);
            if (wordEnd > word) {
                addWord(text, word, wordEnd, TokenKey.of(text, word, wordEnd));
            }
        }
    }

    private static int wordEnd(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addWord(CharSequence text, int start, int end, long key) {
        int foreign = 0;
        for (int i = start; i < end; i++) {
            foreign += Letters.isLatin(text.charAt(i)) ? 0 : 1;
        }
        words++;
        letters += end - start;
        foreignLetters += foreign;
        if (foreign == 0 && end - start <= LONGEST_WORD) {
            countShape(text, start, end);
            countFrequent(FrequentKeys.lists(key));
        }
    }

    private void countShape(CharSequence text, int start, int end) {
        if (!SyllableForm.fits(text, start, end)) {
            return;
        }
        shapedWords++;
        boolean marked = false;
        boolean distinct = false;
        for (int i = start; i < end; i++) {
            marked |= Letters.isMarked(text.charAt(i));
            distinct |= Letters.isDistinct(text.charAt(i));
        }
        markedSyllables += marked ? 1 : 0;
        distinctSyllables += marked && distinct ? 1 : 0;
    }

    private void countFrequent(int lists) {
        english += lists & FrequentKeys.ENGLISH;
        unmarkedVietnamese += (lists & FrequentKeys.UNMARKED_VIETNAMESE) == 0 ? 0 : 1;
        int left = lists >>> FrequentKeys.OTHERS_SHIFT;
        while (left != 0) {
            others[Integer.numberOfTrailingZeros(left)]++;
            left &= left - 1;
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
