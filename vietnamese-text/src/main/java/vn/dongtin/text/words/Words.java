package vn.dongtin.text.words;

/**
 * The words of a text: each is one token or several in a row of one sentence. Immutable and thread-safe.
 */
public final class Words {

    private final int[] firstTokens;
    private final int[] wordOf;

    /**
     * @param firstTokens the first token of each word in order, then the number of tokens
     */
    public Words(int[] firstTokens) {
        this.firstTokens = firstTokens.clone();
        this.wordOf = new int[firstTokens[firstTokens.length - 1]];
        for (int word = 0; word + 1 < firstTokens.length; word++) {
            for (int token = firstTokens[word]; token < firstTokens[word + 1]; token++) {
                wordOf[token] = word;
            }
        }
    }

    /** Returns the number of words. */
    public int size() {
        return firstTokens.length - 1;
    }

    public int firstToken(int word) {
        return firstTokens[word];
    }

    /** Returns the token behind the last one of the word. */
    public int endToken(int word) {
        return firstTokens[word + 1];
    }

    /** Returns the word that a token belongs to. */
    public int wordOf(int token) {
        return wordOf[token];
    }

    /** Tells whether the token goes on with the word of the token before it. */
    public boolean goesOn(int token) {
        return firstTokens[wordOf[token]] != token;
    }
}
