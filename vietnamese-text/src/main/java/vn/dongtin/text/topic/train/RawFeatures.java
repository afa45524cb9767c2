package vn.dongtin.text.topic.train;

import java.util.Map;
import java.util.TreeMap;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.FeatureWalk;
import vn.dongtin.text.topic.KeyTable;

/**
 * All features of one article before any is left out.
 *
 * @param fingerprints in rising order
 * @param weights the weighted count of each
 */
@SuppressWarnings("ArrayRecordComponent")
record RawFeatures(int[] fingerprints, float[] weights) {

    static RawFeatures of(Tokens tokens) {
        Map<Integer, Float> sums = new TreeMap<>();
        FeatureWalk.walk(
                tokens, (key, first, length, weight) -> sums.merge(KeyTable.fingerprint(key), weight, Float::sum));
        int[] fingerprints = new int[sums.size()];
        float[] weights = new float[fingerprints.length];
        int i = 0;
        for (Map.Entry<Integer, Float> entry : sums.entrySet()) {
            fingerprints[i] = entry.getKey();
            weights[i++] = entry.getValue();
        }
        return new RawFeatures(fingerprints, weights);
    }
}
