package vn.dongtin.text.topic.train;

import java.util.List;
import java.util.Random;

/**
 * Trains a linear two-class model with a bias by dual coordinate descent: squared hinge loss after Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008), logistic loss after Yu, Huang and Lin, "Dual
 * Coordinate Descent Methods for Logistic Regression and Maximum Entropy Models" (Machine Learning, 2011).
 */
final class DualDescent {

    /** The loss. */
    enum Loss {
        SQUARED_HINGE,
        LOGISTIC
    }

    /**
     * How to train.
     *
     * @param loss the loss
     * @param cost weight of an example against the regulariser
     * @param positiveFactor multiplies the weight of positive examples
     * @param rounds most walks over the examples
     */
    record Settings(Loss loss, double cost, double positiveFactor, int rounds) {}

    private static final double TOLERANCE = 0.05;
    private static final int NEWTON_STEPS = 20;
    private static final long SEED = 1;

    private final List<Row> rows;
    private final boolean[] positive;
    private final Settings settings;
    private final double[] weights;
    private final double[] duals;
    private double largest;

    private DualDescent(List<Row> rows, boolean[] positive, Settings settings, int size) {
        this.rows = rows;
        this.positive = positive;
        this.settings = settings;
        this.weights = new double[size + 1];
        this.duals = new double[rows.size()];
    }

    /**
     * Trains.
     *
     * @param positive the class of each row
     * @param size number of features
     * @return the weights and behind them the bias
     */
    static double[] train(List<Row> rows, boolean[] positive, Settings settings, int size) {
        DualDescent descent = new DualDescent(rows, positive, settings, size);
        descent.run();
        return descent.weights;
    }

    static double margin(double[] weights, Row row) {
        return row.dot(weights) + weights[weights.length - 1];
    }

    private void run() {
        if (settings.loss == Loss.LOGISTIC) {
            start();
        }
        int[] order = new int[rows.size()];
        double[] squares = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            squares[i] = rows.get(i).squares() + 1;
        }
        Random random = new Random(SEED);
        for (int round = 0; round < settings.rounds; round++) {
            shuffle(order, random);
            largest = 0;
            for (int i : order) {
                step(i, squares[i]);
            }
            if (largest < TOLERANCE) {
                return;
            }
        }
    }

    private void start() {
        for (int i = 0; i < duals.length; i++) {
            move(i, Math.min(0.001 * cost(i), 1e-8));
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private double cost(int i) {
        return positive[i] ? settings.cost * settings.positiveFactor : settings.cost;
    }

    private void step(int i, double squares) {
        double margin = margin(weights, rows.get(i)) * (positive[i] ? 1 : -1);
        double next = settings.loss == Loss.LOGISTIC
                ? logisticDual(duals[i], cost(i), squares, margin)
                : hingeDual(duals[i], cost(i), squares, margin);
        move(i, next - duals[i]);
    }

    private void move(int i, double change) {
        duals[i] += change;
        if (change != 0) {
            double signed = positive[i] ? change : -change;
            rows.get(i).addTo(weights, signed);
            weights[weights.length - 1] += signed;
        }
    }

    private double hingeDual(double dual, double cost, double squares, double margin) {
        double gradient = margin - 1 + dual / (2 * cost);
        largest = Math.max(largest, Math.abs(dual == 0 ? Math.min(gradient, 0) : gradient));
        return Math.max(0, dual - gradient / (squares + 1 / (2 * cost)));
    }

    private double logisticDual(double dual, double cost, double squares, double margin) {
        double next = Math.min(Math.max(dual, 1e-12 * cost), cost * (1 - 1e-12));
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double gradient = squares * (next - dual) + margin + StrictMath.log(next / (cost - next));
            if (i == 0) {
                largest = Math.max(largest, Math.abs(gradient));
            }
            if (Math.abs(gradient) < 1e-4) {
                break;
            }
            double newton = next - gradient / (squares + cost / (cost - next) / next);
            next = inside(newton, next, cost);
        }
        return next;
    }

    private static double inside(double newton, double before, double cost) {
        if (newton <= 0) {
            return before * 0.1;
        }
        return newton >= cost ? cost - (cost - before) * 0.1 : newton;
    }
}
