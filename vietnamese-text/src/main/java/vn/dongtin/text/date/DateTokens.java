package vn.dongtin.text.date;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into numbers, words and single symbols; white space is dropped but for line ends, which are symbols.
 * Every question about an index outside the tokens has the answer no.
 */
final class DateTokens {

    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte SYMBOL = 3;
    private static final int LONGEST_WORD = 12;

    private final String text;
    private byte[] kinds = new byte[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    DateTokens(String text) {
        this.text = text;
        int position = 0;
        while (position < text.length()) {
            position = read(position);
        }
    }

    private int read(int start) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            return add(NUMBER, start, numberEnd(start));
        }
        if (Character.isLetter(c)) {
            return add(WORD, start, wordEnd(start));
        }
        boolean skipped = c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
        return skipped ? start + 1 : add(SYMBOL, start, start + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int numberEnd(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int add(byte kind, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
        return end;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    private boolean is(int i, byte kind) {
        return i >= 0 && i < size && kinds[i] == kind;
    }

    boolean isNumber(int i) {
        return is(i, NUMBER);
    }

    boolean isWord(int i) {
        return is(i, WORD);
    }

    /** Tells whether the token is this one symbol. */
    boolean isSymbol(int i, char symbol) {
        return is(i, SYMBOL) && text.charAt(starts[i]) == symbol;
    }

    boolean isSymbolOf(int i, String symbols) {
        return is(i, SYMBOL) && symbols.indexOf(text.charAt(starts[i])) >= 0;
    }

    /** Tells whether the token is a line end or lies outside the text. */
    boolean isEdge(int i) {
        return i < 0 || i >= size || isSymbol(i, '\n');
    }

    /** Tells whether nothing stands between a token and the one before it on its line. */
    boolean isGlued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1] && !isEdge(i - 1) && !isEdge(i);
    }

    /** Returns the number of digits of a number, 0 for anything else. */
    int digits(int i) {
        return isNumber(i) ? ends[i] - starts[i] : 0;
    }

    /** Returns the value of a number of at most four digits, -1 for anything else. */
    int value(int i) {
        int digits = digits(i);
        return digits >= 1 && digits <= 4 ? Integer.parseInt(text, starts[i], ends[i], 10) : -1;
    }

    /** Returns a number of one or two digits, -1 for anything else. */
    int small(int i) {
        return digits(i) <= 2 ? value(i) : -1;
    }

    /** Returns a number of four digits from 1000 to 2999, -1 for anything else. */
    int year(int i) {
        int value = digits(i) == 4 ? value(i) : -1;
        return value >= 1000 && value <= 2999 ? value : -1;
    }

    /** Returns a word in lower case; empty for anything else and for words too long to matter. */
    String word(int i) {
        boolean fits = isWord(i) && ends[i] - starts[i] <= LONGEST_WORD;
        return fits ? text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT) : "";
    }

    boolean isWord(int i, String word) {
        return isWord(i) && ends[i] - starts[i] == word.length() && word(i).equals(word);
    }

    boolean isCapitalised(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }
}
