package vn.dongtin.text.topic.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.topic.Combiner;

/** Trains the logistic regressions of the combiner over inputs brought to mean 0 and deviation 1. */
final class CombinerTraining {

    private static final DualDescent.Settings SETTINGS =
            new DualDescent.Settings(DualDescent.Loss.LOGISTIC, 0.3, 1, 60);

    private final int inputs;
    private final double[] means;
    private final double[] deviations;
    private final List<Row> rows = new ArrayList<>();
    private final float[] weights;
    private final float[] biases;

    CombinerTraining(float[][] evidence, int topics) {
        this.inputs = evidence[0].length;
        this.means = new double[inputs];
        this.deviations = new double[inputs];
        this.weights = new float[topics * inputs];
        this.biases = new float[topics];
        measure(evidence);
        int[] indices = new int[inputs];
        for (int i = 0; i < inputs; i++) {
            indices[i] = i;
        }
        for (float[] article : evidence) {
            rows.add(new Row(indices, standardized(article)));
        }
    }

    private void measure(float[][] evidence) {
        for (int i = 0; i < inputs; i++) {
            double sum = 0;
            double squares = 0;
            for (float[] article : evidence) {
                sum += article[i];
                squares += (double) article[i] * article[i];
            }
            means[i] = sum / evidence.length;
            deviations[i] = Math.sqrt(Math.max(0, squares / evidence.length - means[i] * means[i])) + 1e-6;
        }
    }

    private float[] standardized(float[] article) {
        float[] values = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            values[i] = (float) ((article[i] - means[i]) / deviations[i]);
        }
        return values;
    }

    /**
     * Trains one topic on some of the articles.
     *
     * @param from the first input that the topic does not get
     * @param to the first one behind those
     */
    void train(int topic, boolean[] positive, boolean[] members, int from, int to) {
        List<Row> chosen = new ArrayList<>();
        boolean[] classes = new boolean[positive.length];
        for (int i = 0; i < members.length; i++) {
            if (members[i]) {
                classes[chosen.size()] = positive[i];
                chosen.add(without(rows.get(i), from, to));
            }
        }
        double[] learnt = DualDescent.train(chosen, classes, SETTINGS, inputs);
        double bias = learnt[inputs];
        for (int i = 0; i < inputs; i++) {
            weights[topic * inputs + i] = (float) (learnt[i] / deviations[i]);
            bias -= learnt[i] * means[i] / deviations[i];
        }
        biases[topic] = (float) bias;
    }

    private static Row without(Row row, int from, int to) {
        float[] values = row.values().clone();
        Arrays.fill(values, from, to, 0);
        return new Row(row.indices(), values);
    }

    Combiner combiner(float[] thresholds) {
        return new Combiner(inputs, weights, biases, thresholds);
    }
}
