package vn.dongtin.text.entity.train;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by a gradient step for each sentence,
 * with step sizes that adapt to each feature (AdaGrad: Duchi, Hazan, Singer 2011). In each step some features are left
 * out at random, so that no name is learnt by heart; the weights are the mean of those after the last epochs.
 * Single-threaded and deterministic.
 */
final class SequenceTrainer {

    /**
     * One sentence.
     *
     * @param rows the rows of the features of each token
     * @param outside the tokens that are outside every name for certain
     * @param tags the gold tags
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, read in place and never compared
    record Sample(int[][] rows, boolean[] outside, byte[] tags) {}

    /**
     * How to train.
     *
     * @param rate size of the first steps
     * @param decay how much of a weight each step of its feature takes away, times the step's size
     * @param dropped share of features left out of a step
     */
    record Settings(int epochs, float rate, float decay, double dropped, long seed) {}

    private final int tags;
    private final Settings settings;
    private final SplittableRandom random;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions;
    private final float[] transitionSquares;
    private final float[] weightSums;
    private final float[] transitionSums;
    private final ForwardBackward sums;

    SequenceTrainer(int rows, int tags, Settings settings) {
        this.tags = tags;
        this.settings = settings;
        this.random = new SplittableRandom(settings.seed());
        this.weights = new float[rows * tags];
        this.squares = new float[rows];
        this.transitions = new float[tags * tags];
        this.transitionSquares = new float[tags * tags];
        this.weightSums = new float[rows * tags];
        this.transitionSums = new float[tags * tags];
        this.sums = new ForwardBackward(tags);
        Arrays.fill(squares, 1e-2f);
        Arrays.fill(transitionSquares, 1f);
    }

    void train(List<Sample> samples) {
        Sample[] order = samples.toArray(new Sample[0]);
        int averaged = Math.max(1, settings.epochs() / 3);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle(order);
            for (Sample sample : order) {
                step(sample);
            }
            if (epoch >= settings.epochs() - averaged) {
                addTo(weightSums, weights);
                addTo(transitionSums, transitions);
            }
        }
        mean(weightSums, averaged);
        mean(transitionSums, averaged);
    }

    private static void addTo(float[] totals, float[] values) {
        for (int i = 0; i < values.length; i++) {
            totals[i] += values[i];
        }
    }

    private static void mean(float[] totals, int count) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] /= count;
        }
    }

    private void shuffle(Sample[] samples) {
        for (int i = samples.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Sample swapped = samples[i];
            samples[i] = samples[other];
            samples[other] = swapped;
        }
    }

    private void step(Sample sample) {
        int length = sample.tags.length;
        if (length == 0) {
            return;
        }
        int[][] kept = new int[length][];
        sums.begin(length, transitions);
        for (int token = 0; token < length; token++) {
            kept[token] = keep(sample.rows[token]);
            score(kept[token], token, sample.outside[token]);
        }
        sums.run();
        for (int token = 0; token < length; token++) {
            float[] gradient = sums.gradient(token, sample.tags[token]);
            update(kept[token], gradient);
        }
        updateTransitions(sums.transitionGradient(sample.tags));
    }

    /** Leaves out some features, each with the same chance, in steps of one in 256. */
    private int[] keep(int[] rows) {
        int limit = (int) (settings.dropped() * 256);
        int[] kept = new int[rows.length];
        int size = 0;
        long bits = 0;
        for (int i = 0; i < rows.length; i++) {
            bits = (i & 7) == 0 ? random.nextLong() : bits >>> 8;
            if ((bits & 255) >= limit) {
                kept[size++] = rows[i];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private void score(int[] rows, int token, boolean outside) {
        float[] scores = sums.scores(token);
        for (int row : rows) {
            for (int tag = 0; tag < tags; tag++) {
                scores[tag] += weights[row * tags + tag];
            }
        }
        sums.setScores(token, outside);
    }

    private void update(int[] rows, float[] gradient) {
        float square = 0;
        for (float part : gradient) {
            square += part * part;
        }
        if (square < 1e-6f) {
            return;
        }
        for (int row : rows) {
            squares[row] += square;
            float step = settings.rate() / (float) Math.sqrt(squares[row]);
            float keep = 1 - step * settings.decay();
            for (int tag = 0; tag < tags; tag++) {
                int at = row * tags + tag;
                weights[at] = weights[at] * keep - step * gradient[tag];
            }
        }
    }

    private void updateTransitions(float[] gradient) {
        for (int i = 0; i < gradient.length; i++) {
            if (gradient[i] != 0) {
                transitionSquares[i] += gradient[i] * gradient[i];
                transitions[i] -= settings.rate() * gradient[i] / (float) Math.sqrt(transitionSquares[i]);
            }
        }
    }

    /** Returns the trained weights, row by row. */
    float[] weights() {
        return weightSums;
    }

    float[] transitions() {
        return transitionSums;
    }
}
