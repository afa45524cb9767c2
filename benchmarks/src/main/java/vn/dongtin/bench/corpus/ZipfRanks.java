package vn.dongtin.bench.corpus;

/**
 * Draws ranks with weights 1/(rank + 2.7), the law of Zipf and Mandelbrot, in constant time by the alias method
 * (M. D. Vose, A Linear Algorithm for Generating Random Numbers with a Given Distribution, 1991).
 */
final class ZipfRanks {

    private static final double SHIFT = 2.7;

    private final double[] keeps;
    private final int[] aliases;

    /** Ranks from 0 to count, without count; 0 is the most frequent. */
    ZipfRanks(int count) {
        keeps = new double[count];
        aliases = new int[count];
        fill(scaledWeights(count));
    }

    /** Weights with the mean 1. */
    private static double[] scaledWeights(int count) {
        var weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = 1 / (i + 1 + SHIFT);
            sum += weights[i];
        }
        for (int i = 0; i < count; i++) {
            weights[i] *= count / sum;
        }
        return weights;
    }

    /** Weights fall with the rank, so the heavy ranks are in front and the light ones behind. */
    private void fill(double[] weights) {
        int heavy = 0;
        int light = weights.length - 1;
        while (heavy < light) {
            keeps[light] = weights[light];
            aliases[light] = heavy;
            weights[heavy] -= 1 - weights[light];
            light--;
            while (heavy < light && weights[heavy] < 1) {
                keeps[heavy] = weights[heavy];
                aliases[heavy] = heavy + 1;
                weights[heavy + 1] -= 1 - weights[heavy];
                heavy++;
            }
        }
        keeps[heavy] = 1;
        aliases[heavy] = heavy;
    }

    int draw(Dice dice) {
        int rank = dice.below(keeps.length);
        return dice.fraction() < keeps[rank] ? rank : aliases[rank];
    }
}
