package vn.dongtin.text.topic.train;

import vn.dongtin.text.topic.FeatureWeights;

/** Brings learnt weights into bytes. */
final class Quantizer {

    /** Words in more than about one article of fifteen say too little to be shown as a reason. */
    private static final double READABLE_IDF = 2.7;

    private Quantizer() {}

    /**
     * Quantizes.
     *
     * @param columns the weights of each column and behind them its bias
     */
    static FeatureWeights quantize(double[][] columns, Dictionary dictionary, ReadableWords words) {
        int[] fingerprints = dictionary.keys().fingerprints();
        byte[] weights = new byte[fingerprints.length * columns.length];
        float[] scales = new float[columns.length];
        float[] biases = new float[columns.length];
        for (int column = 0; column < columns.length; column++) {
            scales[column] = (float) (largest(columns[column], fingerprints.length) / Byte.MAX_VALUE);
            biases[column] = (float) columns[column][fingerprints.length];
            for (int i = 0; i < fingerprints.length; i++) {
                weights[i * columns.length + column] = (byte) Math.round(columns[column][i] / scales[column]);
            }
        }
        byte[] idf = dictionary.idf();
        return new FeatureWeights(fingerprints, idf, readable(fingerprints, idf, words), weights, scales, biases);
    }

    private static double largest(double[] weights, int size) {
        double largest = 1e-9;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest;
    }

    private static byte[] readable(int[] fingerprints, byte[] idf, ReadableWords words) {
        byte[] readable = new byte[fingerprints.length];
        for (int i = 0; i < readable.length; i++) {
            boolean rare = idf[i] >= READABLE_IDF * FeatureWeights.IDF_STEPS;
            readable[i] = (byte) (rare && words.contain(fingerprints[i]) ? 1 : 0);
        }
        return readable;
    }
}
