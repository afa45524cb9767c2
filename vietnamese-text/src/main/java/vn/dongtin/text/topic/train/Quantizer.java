package vn.dongtin.text.topic.train;

import vn.dongtin.text.topic.Columns;

/** Brings learnt weights into bytes. */
final class Quantizer {

    private Quantizer() {}

    /**
     * Quantizes.
     *
     * @param columns the weights of each column and behind them its bias
     * @param idf of the things that have weights
     */
    static Columns quantize(double[][] columns, byte[] idf) {
        byte[] weights = new byte[idf.length * columns.length];
        float[] scales = new float[columns.length];
        float[] biases = new float[columns.length];
        for (int column = 0; column < columns.length; column++) {
            scales[column] = (float) (largest(columns[column], idf.length) / Byte.MAX_VALUE);
            biases[column] = (float) columns[column][idf.length];
            for (int i = 0; i < idf.length; i++) {
                weights[i * columns.length + column] = (byte) Math.round(columns[column][i] / scales[column]);
            }
        }
        return new Columns(idf, weights, scales, biases);
    }

    private static double largest(double[] weights, int size) {
        double largest = 1e-9;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest;
    }
}
