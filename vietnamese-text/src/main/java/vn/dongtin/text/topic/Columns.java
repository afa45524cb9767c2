package vn.dongtin.text.topic;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * Linear columns over numbered things of a text. A thing's value is its damped count by its rarity, all values brought
 * to unit length. Weights are bytes with one scale a column. Immutable and thread-safe.
 */
public final class Columns {

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

    private final byte[] idf;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    /**
     * @param idf inverse document frequency of each thing in {@link #IDF_STEPS}
     * @param weights the weights of one thing after another
     * @param scales what one step of a weight is worth in each column
     * @param biases added to each column
     */
    public Columns(byte[] idf, byte[] weights, float[] scales, float[] biases) {
        this.idf = idf.clone();
        this.weights = weights.clone();
        this.scales = scales.clone();
        this.biases = biases.clone();
    }

    static Columns read(ModelInput input) {
        return new Columns(input.readBytes(), input.readBytes(), input.readFloats(), input.readFloats());
    }

    void write(ModelOutput output) {
        output.writeBytes(idf);
        output.writeBytes(weights);
        output.writeFloats(scales);
        output.writeFloats(biases);
    }

    /** Returns 1 + ln of a weighted count, which is a multiple of one half. */
    public static float damped(float count) {
        return DAMPED[Math.min(MOST_HALVES, Math.round(count * 2))];
    }

    int size() {
        return scales.length;
    }

    /** Returns the value of each column. */
    float[] margins(Counts counts) {
        float[] sums = new float[size()];
        float squares = SHORT_TEXT;
        for (int i = 0; i < counts.size(); i++) {
            float value = value(counts, i);
            squares += value * value;
            int row = counts.number(i) * sums.length;
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

    /** Returns how much one thing of the text adds to a column, in the column's steps. */
    float contribution(Counts counts, int i, int column) {
        return value(counts, i) * weights[counts.number(i) * size() + column];
    }
}
