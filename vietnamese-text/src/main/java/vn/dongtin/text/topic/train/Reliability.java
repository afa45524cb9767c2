package vn.dongtin.text.topic.train;

/**
 * Compares probabilities with what came true, in ten bins of equal width: the expected calibration error of Naeini,
 * Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning" (AAAI 2015).
 */
final class Reliability {

    private static final int BINS = 10;

    private final double[] predicted = new double[BINS];
    private final int[] happened = new int[BINS];
    private final int[] counts = new int[BINS];

    void add(double probability, boolean came) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        predicted[bin] += probability;
        happened[bin] += came ? 1 : 0;
        counts[bin]++;
    }

    /** Returns the error in percent points over the bins from {@code firstBin} on. */
    double error(int firstBin) {
        double error = 0;
        int all = 0;
        for (int bin = firstBin; bin < BINS; bin++) {
            error += Math.abs(predicted[bin] - happened[bin]);
            all += counts[bin];
        }
        return 100 * error / Math.max(1, all);
    }
}
