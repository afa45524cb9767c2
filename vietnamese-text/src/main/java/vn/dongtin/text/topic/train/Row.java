package vn.dongtin.text.topic.train;

import vn.dongtin.text.topic.Columns;

/**
 * One sparse example.
 *
 * @param indices rising
 * @param values of each index
 */
@SuppressWarnings("ArrayRecordComponent")
record Row(int[] indices, float[] values) {

    /** Returns the example as {@link Columns} sees it: damped counts by rarity, to unit length. */
    static Row of(int[] indices, float[] counts, byte[] idf) {
        float[] values = new float[indices.length];
        float squares = Columns.SHORT_TEXT;
        for (int i = 0; i < indices.length; i++) {
            values[i] = Columns.damped(counts[i]) * idf[indices[i]] / Columns.IDF_STEPS;
            squares += values[i] * values[i];
        }
        float norm = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < indices.length; i++) {
            values[i] *= norm;
        }
        return new Row(indices, values);
    }

    double squares() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }

    double dot(double[] weights) {
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            sum += weights[indices[i]] * values[i];
        }
        return sum;
    }

    void addTo(double[] weights, double factor) {
        for (int i = 0; i < indices.length; i++) {
            weights[indices[i]] += factor * values[i];
        }
    }
}
