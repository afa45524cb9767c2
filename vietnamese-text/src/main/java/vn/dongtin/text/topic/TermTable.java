package vn.dongtin.text.topic;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;

/**
 * The listed terms, each with the topics of level 1 that it speaks for, in Vietnamese and in English. Entries without
 * topics are the beginnings of longer terms, or English words that tell the language. Immutable and thread-safe.
 */
public final class TermTable {

    /** The topic bit of words that only tell that a text is English. */
    public static final int ENGLISH_WORD = 1 << 31;

    /** Tokens of the longest term. */
    public static final int LONGEST = 8;

    private final KeyTable keys;
    private final int[] vietnamese;
    private final int[] english;
    private final float[] idf;

    /**
     * @param fingerprints of the joined keys of each entry's tokens
     * @param vietnamese the topics of each entry in Vietnamese texts, a bit each
     * @param english the same for English texts
     * @param idf how rare each entry is
     */
    public TermTable(int[] fingerprints, int[] vietnamese, int[] english, float[] idf) {
        this.keys = new KeyTable(fingerprints);
        this.vietnamese = vietnamese.clone();
        this.english = english.clone();
        this.idf = idf.clone();
    }

    static TermTable read(ModelInput input) {
        return new TermTable(input.readInts(), input.readInts(), input.readInts(), input.readFloats());
    }

    void write(ModelOutput output) {
        output.writeInts(keys.fingerprints());
        output.writeInts(vietnamese);
        output.writeInts(english);
        output.writeFloats(idf);
    }

    /** Returns the same terms with other weights. */
    public TermTable withIdf(float[] newIdf) {
        return new TermTable(keys.fingerprints(), vietnamese, english, newIdf);
    }

    public int size() {
        return idf.length;
    }

    /** Returns the topics that an entry speaks for, a bit each. */
    public int topics(int entry, boolean inEnglish) {
        return inEnglish ? english[entry] : vietnamese[entry];
    }

    float idf(int entry) {
        return idf[entry];
    }

    /** Extends the joined key of a term's tokens by one more; the first one extends 0. */
    public static long extend(long term, long key) {
        return TokenKey.join(term, key);
    }

    /** Reports every listed term in the text; {@code key} is the entry's number. */
    public void walk(Tokens tokens, FeatureWalk.Sink sink) {
        int titleEnd = FeatureWalk.titleEnd(tokens);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int end = Math.min(FeatureWalk.MOST_TOKENS, tokens.endToken(sentence));
            for (int token = tokens.firstToken(sentence); token < end; token++) {
                termsAt(tokens, token, Math.min(end, token + LONGEST), FeatureWalk.weight(token, titleEnd), sink);
            }
            if (end == FeatureWalk.MOST_TOKENS) {
                return;
            }
        }
    }

    private void termsAt(Tokens tokens, int first, int limit, float weight, FeatureWalk.Sink sink) {
        long term = 0;
        for (int token = first; token < limit; token++) {
            term = extend(term, tokens.key(token));
            int entry = keys.find(KeyTable.fingerprint(term));
            if (entry < 0) {
                return;
            }
            if (vietnamese[entry] != 0 || english[entry] != 0) {
                sink.add(entry, first, token + 1 - first, weight);
            }
        }
    }
}
