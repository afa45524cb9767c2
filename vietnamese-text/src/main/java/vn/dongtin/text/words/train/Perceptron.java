package vn.dongtin.text.words.train;

import java.util.List;
import vn.dongtin.text.words.JointDecoder;

/**
 * Averaged perceptron over whole sentences (Collins 2002), which must win by a margin. Beside the weights that all
 * corpora share, each corpus has weights of its own (Daumé 2007), so that one with other guidelines helps without
 * misleading. Not thread-safe.
 */
final class Perceptron {

    /** How much better the right joint must score than the wrong one. */
    private static final double MARGIN = 1;

    private final int features;
    private final double[] weights;
    /** Sum of each weight over the sentences seen, up to {@link #since}. */
    private final double[] sums;

    private final int[] since;
    private final JointDecoder decoder = new JointDecoder();
    private int now;

    Perceptron(int features, int corpora) {
        this.features = features;
        int size = features * (corpora + 1);
        this.weights = new double[size];
        this.sums = new double[size];
        this.since = new int[size];
    }

    void learn(List<Example> examples) {
        examples.forEach(this::learn);
    }

    private void learn(Example example) {
        now++;
        boolean[] guess = decode(example);
        boolean[] gold = example.goesOn;
        for (int i = 1; i < gold.length; i++) {
            change(example, example.joints[i], gold[i], guess[i]);
            change(example, example.twoJoints[i], gold[i] && gold[i - 1], guess[i] && guess[i - 1]);
        }
    }

    private boolean[] decode(Example example) {
        int size = example.goesOn.length;
        decoder.begin(size);
        for (int i = 1; i < size; i++) {
            double margin = example.goesOn[i] ? -MARGIN : MARGIN;
            double ofJoint = sum(example, example.joints[i]) + margin;
            decoder.score(i, ofJoint, sum(example, example.twoJoints[i]));
        }
        boolean[] guess = new boolean[size];
        decoder.decode(size, guess);
        return guess;
    }

    private double sum(Example example, int[] numbers) {
        int own = features * (example.corpus + 1);
        double sum = 0;
        for (int number : numbers) {
            sum += weights[number] + weights[own + number];
        }
        return sum;
    }

    private void change(Example example, int[] numbers, boolean gold, boolean guess) {
        if (gold == guess) {
            return;
        }
        int own = features * (example.corpus + 1);
        for (int number : numbers) {
            change(number, gold ? 1 : -1);
            change(own + number, gold ? 1 : -1);
        }
    }

    private void change(int number, double by) {
        sums[number] += (now - since[number]) * weights[number];
        since[number] = now;
        weights[number] += by;
    }

    /** Returns the mean weight of a feature over all sentences seen, for texts like those of the corpus. */
    double mean(int feature, int corpus) {
        return mean(feature) + mean(features * (corpus + 1) + feature);
    }

    private double mean(int number) {
        return (sums[number] + (now - since[number]) * weights[number]) / now;
    }
}
