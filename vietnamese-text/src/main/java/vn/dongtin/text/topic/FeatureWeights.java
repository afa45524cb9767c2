package vn.dongtin.text.topic;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.Tokens;

/**
 * The linear part of the model: one column of weights for each newspaper section and topic over syllables and their
 * pairs. Weights are bytes with one scale a column. Immutable and thread-safe.
 */
public final class FeatureWeights {

    /** Steps of the stored inverse document frequency in one unit. */
    public static final float IDF_STEPS = 16;

    /** Added to the squared length, so that a text with hardly a known word gets no sure answer. */
    public static final float SHORT_TEXT = 200;

    private static final int MOST_HALVES = 400;
    private static final float[] DAMPED = new float[MOST_HALVES + 1];

    static {
        for (int i = 1; i <= MOST_HALVES; i++) {
            DAMPED[i] = (float) Math.max(0.5, 1 + StrictMath.log(i / 2.0));
        }
    }

    private final KeyTable keys;
    private final byte[] idf;
    private final byte[] readable;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    /**
     * @param fingerprints of the features
     * @param idf inverse document frequency of each in {@link #IDF_STEPS}
     * @param readable 1 for the features that are words
     * @param weights the weights of one feature after another
     * @param scales what one step of a weight is worth in each column
     * @param biases added to each column
     */
    public FeatureWeights(
            int[] fingerprints, byte[] idf, byte[] readable, byte[] weights, float[] scales, float[] biases) {
        this.keys = new KeyTable(fingerprints);
        this.idf = idf.clone();
        this.readable = readable.clone();
        this.weights = weights.clone();
        this.scales = scales.clone();
        this.biases = biases.clone();
    }

    static FeatureWeights read(ModelInput input) {
        return new FeatureWeights(
                input.readInts(),
                input.readBytes(),
                input.readBytes(),
                input.readBytes(),
                input.readFloats(),
                input.readFloats());
    }

    void write(ModelOutput output) {
        output.writeInts(keys.fingerprints());
        output.writeBytes(idf);
        output.writeBytes(readable);
        output.writeBytes(weights);
        output.writeFloats(scales);
        output.writeFloats(biases);
    }

    /** Returns 1 + ln of a weighted count, which is a multiple of one half. */
    public static float damped(float count) {
        return DAMPED[Math.min(MOST_HALVES, Math.round(count * 2))];
    }

    int columns() {
        return scales.length;
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

    /** Returns the value of each column. */
    float[] margins(Counts counts) {
        float[] sums = new float[columns()];
        float squares = SHORT_TEXT;
        for (int i = 0; i < counts.size(); i++) {
            int feature = counts.number(i);
            float value = value(counts, i);
            squares += value * value;
            int row = feature * sums.length;
            for (int column = 0; column < sums.length; column++) {
                sums[column] += value * weights[row + column];
            }
        }
        float norm = (float) (1 / Math.sqrt(squares));
        for (int column = 0; column < sums.length; column++) {
            sums[column] = sums[column] * norm * scales[column] + biases[column];
        }
        return sums;
    }

    private float value(Counts counts, int i) {
        return damped(counts.weight(i)) * idf[counts.number(i)] / IDF_STEPS;
    }

    boolean isReadable(int feature) {
        return readable[feature] != 0;
    }

    /** Returns how much one feature of the text adds to a column, in the column's steps. */
    float contribution(Counts counts, int i, int column) {
        return value(counts, i) * weights[counts.number(i) * columns() + column];
    }
}
