package vn.dongtin.text.number;

import java.util.Arrays;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * The tokens of a text with numbers, letters and marks held apart: {@code 4/12/2025} is five atoms, {@code 11h30} three.
 * A line end between sentences is an atom of its own. Dates and amounts are both read from one such cut. Every question
 * about an index outside the atoms has the answer no. Immutable and thread-safe.
 */
public final class Atoms {

    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte SYMBOL = 3;
    private static final byte BREAK = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final String text;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    private int size;

    private Atoms(Tokens tokens) {
        int capacity = tokens.size() + tokens.size() / 4 + 16;
        this.text = tokens.text();
        this.kinds = new byte[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.keys = new long[capacity];
    }

    /** Cuts the tokens of a text. */
    public static Atoms of(Tokens tokens) {
        Atoms atoms = new Atoms(tokens);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            if (sentence > 0) {
                atoms.addBreak(tokens.sentenceEnd(sentence - 1), tokens.sentenceStart(sentence));
            }
            for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
                atoms.addToken(tokens, i);
            }
        }
        return atoms;
    }

    private void addBreak(int from, int to) {
        int feed = text.indexOf('\n', from, to);
        if (feed >= 0) {
            add(BREAK, feed, feed + 1, 0);
        }
    }

    private void addToken(Tokens tokens, int i) {
        TokenShape shape = tokens.shape(i);
        int start = tokens.start(i);
        int end = tokens.end(i);
        boolean dotted = shape.isWord() && text.charAt(end - 1) == '.';
        if (dotted || shape == TokenShape.NUMBER || shape == TokenShape.ALPHANUMERIC) {
            split(start, end);
        } else {
            boolean word = shape.isWord() || shape == TokenShape.ADDRESS;
            add(word ? WORD : SYMBOL, start, end, tokens.key(i));
        }
    }

    private void split(int from, int to) {
        int start = from;
        while (start < to) {
            byte kind = kindOf(text.charAt(start));
            int end = start + 1;
            while (end < to && kind != SYMBOL && kindOf(text.charAt(end)) == kind) {
                end++;
            }
            add(kind, start, end, TokenKey.of(text, start, end));
            start = end;
        }
    }

    private static byte kindOf(char c) {
        if (c >= '0' && c <= '9') {
            return NUMBER;
        }
        boolean symbol = c == '–' || c == '’' || (c < 0x80 && !Character.isLetter(c));
        return symbol ? SYMBOL : WORD;
    }

    private void add(byte kind, int start, int end, long key) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        keys[size++] = key;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return starts[i];
    }

    /** Returns the offset behind the atom. */
    public int end(int i) {
        return ends[i];
    }

    /** Returns the {@link TokenKey} of the atom; 0 for a line end and outside the text. */
    public long key(int i) {
        return i >= 0 && i < size ? keys[i] : 0;
    }

    private boolean is(int i, byte kind) {
        return i >= 0 && i < size && kinds[i] == kind;
    }

    public boolean isNumber(int i) {
        return is(i, NUMBER);
    }

    public boolean isWord(int i) {
        return is(i, WORD);
    }

    /** Tells whether the atom is this word, in any case. */
    public boolean isWord(int i, long key) {
        return i >= 0 && i < size && keys[i] == key;
    }

    /** Tells whether the atom is a mark of whatever kind. */
    public boolean isSymbol(int i) {
        return is(i, SYMBOL);
    }

    /** Tells whether the atom is this one mark. */
    public boolean isSymbol(int i, char symbol) {
        return is(i, SYMBOL) && ends[i] == starts[i] + 1 && text.charAt(starts[i]) == symbol;
    }

    /** Tells whether the atom is one of these marks. */
    public boolean isSymbolOf(int i, String symbols) {
        return is(i, SYMBOL) && ends[i] == starts[i] + 1 && symbols.indexOf(text.charAt(starts[i])) >= 0;
    }

    /** Tells whether the atom is a line end or lies outside the text. */
    public boolean isEdge(int i) {
        return i < 0 || i >= size || kinds[i] == BREAK;
    }

    /** Tells whether nothing stands between an atom and the one before it on its line. */
    public boolean isGlued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1] && kinds[i - 1] != BREAK && kinds[i] != BREAK;
    }

    /** Returns the number of digits of a number, 0 for anything else. */
    public int digits(int i) {
        return isNumber(i) ? ends[i] - starts[i] : 0;
    }

    /** Returns the value of a number of at most four digits, -1 for anything else. */
    public int value(int i) {
        int digits = digits(i);
        return digits >= 1 && digits <= 4 ? Integer.parseInt(text, starts[i], ends[i], 10) : -1;
    }

    /** Returns a number of one or two digits, -1 for anything else. */
    public int small(int i) {
        return digits(i) <= 2 ? value(i) : -1;
    }

    /** Returns a number of four digits from 1000 to 2999, -1 for anything else. */
    public int year(int i) {
        int value = digits(i) == 4 ? value(i) : -1;
        return value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1;
    }

    public boolean isCapitalised(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }
}
