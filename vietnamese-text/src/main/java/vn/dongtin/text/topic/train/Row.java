package vn.dongtin.text.topic.train;

/**
 * One sparse example.
 *
 * @param indices rising
 * @param values of each index
 */
@SuppressWarnings("ArrayRecordComponent")
record Row(int[] indices, float[] values) {

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
