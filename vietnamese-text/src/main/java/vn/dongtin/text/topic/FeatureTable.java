package vn.dongtin.text.topic;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.Tokens;

/** The syllables and pairs of syllables that the model knows. Immutable and thread-safe. */
public final class FeatureTable {

    private final KeyTable keys;
    private final byte[] readable;

    /**
     * @param fingerprints of the features
     * @param readable 1 for the features that are words
     */
    public FeatureTable(int[] fingerprints, byte[] readable) {
        this.keys = new KeyTable(fingerprints);
        this.readable = readable.clone();
    }

    static FeatureTable read(ModelInput input) {
        return new FeatureTable(input.readInts(), input.readBytes());
    }

    void write(ModelOutput output) {
        output.writeInts(keys.fingerprints());
        output.writeBytes(readable);
    }

    Counts count(Tokens tokens) {
        Counts counts = new Counts(Math.min(FeatureWalk.MOST_TOKENS, tokens.size()) + 64);
        FeatureWalk.walk(tokens, (key, first, length, weight) -> {
            int feature = keys.find(KeyTable.fingerprint(key));
            if (feature >= 0) {
                counts.add(feature, first, length, weight);
            }
        });
        return counts;
    }

    boolean isReadable(int feature) {
        return readable[feature] != 0;
    }
}
