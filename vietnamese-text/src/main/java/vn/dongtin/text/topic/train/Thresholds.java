package vn.dongtin.text.topic.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses from which probability on a topic is given. */
final class Thresholds {

    /** The threshold that serves F1 over all decisions when probabilities are right and F1 is about 80. */
    private static final double COMMON = 0.4;

    /** The topic's own best threshold is drawn so far to the common one: few articles make it a matter of luck. */
    private static final double SHRINKAGE = 0.8;

    private static final double PRECISION = 0.85;
    private static final double LOWEST = 0.4;
    private static final double HIGHEST = 0.9;

    private record Decision(float probability, boolean positive) {}

    private final List<Decision> decisions = new ArrayList<>();
    private int positives;

    Thresholds(float[][] probabilities, int topic, boolean[] positive, boolean[] members) {
        for (int i = 0; i < members.length; i++) {
            if (members[i]) {
                decisions.add(new Decision(probabilities[i][topic], positive[i]));
                positives += positive[i] ? 1 : 0;
            }
        }
        decisions.sort(Comparator.comparingDouble(decision -> -decision.probability));
    }

    /** Returns the threshold for the best F1, drawn to the common one. */
    float forBalance() {
        int hits = 0;
        double best = -1;
        double threshold = COMMON;
        for (int i = 0; i + 1 < decisions.size(); i++) {
            hits += decisions.get(i).positive ? 1 : 0;
            double f1 = 2.0 * hits / (i + 1 + positives);
            if (f1 > best) {
                best = f1;
                threshold = (decisions.get(i).probability + decisions.get(i + 1).probability) / 2;
            }
        }
        return (float) ((1 - SHRINKAGE) * threshold + SHRINKAGE * COMMON);
    }

    /** Returns the lowest threshold that keeps the precision, between bounds. */
    float forPrecision() {
        int hits = 0;
        double threshold = HIGHEST;
        for (int i = 0; i < decisions.size(); i++) {
            hits += decisions.get(i).positive ? 1 : 0;
            if (hits >= PRECISION * (i + 1)) {
                threshold = decisions.get(i).probability;
            }
        }
        return (float) Math.clamp(threshold, LOWEST, HIGHEST);
    }
}
