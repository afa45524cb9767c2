package vn.dongtin.text.topic;

/**
 * Probabilities for English texts, for which there is no training data to speak of: the weight of the listed words and
 * their share among all topics, with constants set by hand so that a few stray words give nothing.
 */
final class EnglishTopics {

    static final float THRESHOLD = 0.5f;
    static final int MOST_TOPICS = 3;

    private static final double SHARE_WEIGHT = 9;
    private static final double STRENGTH_WEIGHT = 1.3;
    private static final double BIAS = -6.6;
    private static final double USUAL_TOKENS = 250;

    /** No text is judged with more certainty than this. */
    private static final double CEILING = 0.9;

    private EnglishTopics() {}

    static float[] probabilities(float[] sums, int tokens) {
        double total = 2;
        for (float sum : sums) {
            total += sum;
        }
        double length = Math.sqrt(Math.max(1, tokens / USUAL_TOKENS));
        float[] probabilities = new float[sums.length];
        for (int topic = 0; topic < sums.length; topic++) {
            double strength = StrictMath.log1p(sums[topic] / length);
            double z = BIAS + SHARE_WEIGHT * sums[topic] / total + STRENGTH_WEIGHT * strength;
            probabilities[topic] = (float) (CEILING / (1 + StrictMath.exp(-z)));
        }
        return probabilities;
    }
}
