package vn.dongtin.text.token;

import java.util.Arrays;

/**
 * The tokens of one text in parallel arrays, cut once and shared by all stages. Offsets are UTF-16 code units of the
 * text; tokens are in order, do not overlap, never cross a sentence and leave out only white space. Immutable and
 * thread-safe.
 */
public final class Tokens {

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] shapes;
    private final long[] keys;
    private final int[] sentences;
    private final int[] firstTokens;

    Tokens(TokenBuffer buffer, int[] sentences, int[] firstTokens) {
        this.text = buffer.text;
        this.size = buffer.size;
        this.starts = Arrays.copyOf(buffer.starts, size);
        this.ends = Arrays.copyOf(buffer.ends, size);
        this.shapes = Arrays.copyOf(buffer.shapes, size);
        this.keys = Arrays.copyOf(buffer.keys, size);
        this.sentences = sentences;
        this.firstTokens = firstTokens;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    /** Returns the offset behind the token. */
    public int end(int token) {
        return ends[token];
    }

    public TokenShape shape(int token) {
        return TokenShape.of(shapes[token]);
    }

    /** Returns the {@link TokenKey} of the token. */
    public long key(int token) {
        return keys[token];
    }

    /** Tells whether nothing stands between this token and the one before. */
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** Returns the token's text; for reports, not for the hot loop. */
    public String surface(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Returns the text from the first token up to, not including, {@code endToken}. */
    public String surface(int firstToken, int endToken) {
        return text.substring(starts[firstToken], ends[endToken - 1]);
    }

    public int sentenceCount() {
        return firstTokens.length - 1;
    }

    /** Returns the first token of a sentence. */
    public int firstToken(int sentence) {
        return firstTokens[sentence];
    }

    /** Returns the token behind the last one of a sentence. */
    public int endToken(int sentence) {
        return firstTokens[sentence + 1];
    }

    public int sentenceStart(int sentence) {
        return sentences[2 * sentence];
    }

    public int sentenceEnd(int sentence) {
        return sentences[2 * sentence + 1];
    }

    /** Returns the sentence that a token belongs to. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(firstTokens, token);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the first token that ends behind the offset; {@link #size()} when there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Tells whether the token is this mark. */
    public boolean isMark(int token, char mark) {
        return ends[token] == starts[token] + 1 && text.charAt(starts[token]) == mark;
    }
}
