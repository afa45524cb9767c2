package vn.dongtin.text.words;

import java.util.Arrays;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * What the features read of one sentence: hashes, shapes, dictionary words and pair strengths of its tokens in arrays
 * that are used again for the next sentence. Tokens are counted from {@link #PAD}, so that neighbours beyond the ends
 * can be asked for. Linear in the number of tokens. Not thread-safe.
 */
public final class SentenceView {

    /** Places before the first token and behind the last one. */
    static final int PAD = 3;

    /** The dictionary word of two syllables spans the boundary; bits 1–5: one of three or four, by place in it. */
    private static final int PAIR = 1;

    private static final int LONGER = 1 << 6;
    /** Longest match from the left, from the right, goes on here. */
    private static final int FORWARD = 1 << 7;

    private static final int BACKWARD = 1 << 8;

    /** Bits of {@link #cover} that are about single words. */
    static final int WORD_BITS = (1 << 7) - 1;

    /** All bits of {@link #cover}; what a boundary beyond the sentence has. */
    static final int OUTSIDE = (1 << 9) - 1;

    private static final int BEFORE = -1;
    private static final int BEHIND = -2;
    private static final byte SHAPE_BEFORE = 8;
    private static final byte SHAPE_BEHIND = 9;
    private static final int LONGEST_RUN = 4;
    /** Of ten tokens in letters so many are in capitals where a whole sentence is. */
    private static final int CAPITAL_TENTHS = 6;

    private final Lexicon lexicon;
    int size;
    int[] syllables = {};
    byte[] shapes = {};
    /** Per token, which dictionary words span the boundary before it. */
    int[] cover = {};

    /** Per token, the strength between the one before and itself. */
    byte[] strength = {};

    /** Per token, how many tokens with a capital in a row end with it, up to four. */
    byte[] run = {};

    /** Per token, how many tokens with a capital in a row begin with it, up to four. */
    byte[] ahead = {};

    /** Per token, the length of the longest dictionary word that begins with it and of that which ends with it. */
    private byte[] longestFrom = {};

    private byte[] longestTo = {};

    public SentenceView(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Looks at the tokens from {@code first} up to, not including, {@code end}. */
    public void read(Tokens tokens, int first, int end) {
        size = end - first;
        makeRoom();
        boolean plain = isInCapitals(tokens, first, end);
        for (int i = 0; i < size; i++) {
            syllables[PAD + i] = Mixing.syllable(tokens.key(first + i));
            byte shape = tokens.shape(first + i).code();
            shapes[PAD + i] = plain && isLetters(shape) ? TokenShape.LOWER.code() : shape;
        }
        look();
    }

    /** Takes all letters for small ones; trains for headlines in capitals and for careless typing. */
    public void forgetCapitals() {
        for (int i = PAD; i < PAD + size; i++) {
            shapes[i] = isLetters(shapes[i]) ? TokenShape.LOWER.code() : shapes[i];
        }
        look();
    }

    private void look() {
        padEnds();
        countCapitals();
        findWords();
        matchLongest();
    }

    private void makeRoom() {
        int room = size + 2 * PAD;
        if (syllables.length < room) {
            int length = Math.max(room, 64);
            syllables = new int[length];
            shapes = new byte[length];
            cover = new int[length];
            strength = new byte[length];
            run = new byte[length];
            ahead = new byte[length];
            longestFrom = new byte[length];
            longestTo = new byte[length];
        }
    }

    private void padEnds() {
        int end = PAD + size;
        Arrays.fill(syllables, 0, PAD, BEFORE);
        Arrays.fill(syllables, end, end + PAD, BEHIND);
        Arrays.fill(shapes, 0, PAD, SHAPE_BEFORE);
        Arrays.fill(shapes, end, end + PAD, SHAPE_BEHIND);
        Arrays.fill(cover, 0, end + PAD, 0);
        cover[PAD] = OUTSIDE;
        cover[end] = OUTSIDE;
        Arrays.fill(strength, 0, end + PAD, (byte) 0);
        run[PAD - 1] = 0;
        ahead[end] = 0;
        Arrays.fill(longestFrom, 0, end + PAD, (byte) 1);
        Arrays.fill(longestTo, 0, end + PAD, (byte) 1);
    }

    /** Tells whether the sentence is written in capital letters, so that they say nothing about names. */
    private static boolean isInCapitals(Tokens tokens, int first, int end) {
        int upper = 0;
        int letters = 0;
        for (int i = first; i < end; i++) {
            TokenShape shape = tokens.shape(i);
            if (shape == TokenShape.LOWER) {
                return false;
            }
            letters += isLetters(shape.code()) ? 1 : 0;
            upper += shape == TokenShape.UPPER ? 1 : 0;
        }
        return letters >= 3 && upper * 10 >= letters * CAPITAL_TENTHS;
    }

    private static boolean isLetters(byte shape) {
        return shape <= TokenShape.MIXED.code();
    }

    private static boolean hasCapital(byte shape) {
        return shape != TokenShape.LOWER.code() && isLetters(shape);
    }

    private void countCapitals() {
        for (int i = PAD; i < PAD + size; i++) {
            run[i] = (byte) (hasCapital(shapes[i]) ? Math.min(LONGEST_RUN, run[i - 1] + 1) : 0);
        }
        for (int i = PAD + size - 1; i >= PAD; i--) {
            ahead[i] = (byte) (hasCapital(shapes[i]) ? Math.min(LONGEST_RUN, ahead[i + 1] + 1) : 0);
        }
    }

    private void findWords() {
        int end = PAD + size;
        for (int start = PAD; start + 1 < end; start++) {
            int hash = Mixing.join(syllables[start], syllables[start + 1]);
            int chain = lexicon.chain(hash);
            strength[start + 1] = (byte) Lexicon.strength(chain);
            int last = start + 1;
            while (chain != 0) {
                if (Lexicon.isWord(chain)) {
                    addWord(start, last + 1);
                }
                last++;
                if (last == end || !Lexicon.goesOn(chain) || last - start >= Lexicon.LONGEST_WORD) {
                    break;
                }
                hash = Mixing.join(hash, syllables[last]);
                chain = lexicon.chain(hash);
            }
        }
    }

    private void addWord(int start, int end) {
        int length = end - start;
        for (int inside = 1; inside < length; inside++) {
            cover[start + inside] |= bit(length, inside);
        }
        longestFrom[start] = (byte) length;
        longestTo[end - 1] = (byte) Math.max(longestTo[end - 1], length);
    }

    private static int bit(int length, int inside) {
        return switch (length) {
            case 2 -> PAIR;
            case 3 -> PAIR << inside;
            case 4 -> PAIR << (2 + inside);
            default -> LONGER;
        };
    }

    private void matchLongest() {
        int end = PAD + size;
        for (int start = PAD; start < end; start += longestFrom[start]) {
            mark(start + 1, start + longestFrom[start], FORWARD);
        }
        int last = end - 1;
        while (last >= PAD) {
            int length = longestTo[last];
            mark(last - length + 2, last + 1, BACKWARD);
            last -= length;
        }
    }

    private void mark(int from, int to, int bit) {
        for (int i = from; i < to; i++) {
            cover[i] |= bit;
        }
    }
}
