package vn.dongtin.text.topic.train;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.topic.Columns;
import vn.dongtin.text.topic.KeyTable;

/** The features that are kept, and how rare each is. */
final class Dictionary {

    /** Labelled articles count so often, as they are the newer and the closer ones. */
    private static final int LABELLED_FACTOR = 3;

    private static final int LEAST_COUNT = 10;

    private final KeyTable keys;
    private final byte[] idf;

    private Dictionary(KeyTable keys, byte[] idf) {
        this.keys = keys;
        this.idf = idf;
    }

    /** Keeps the features of most articles, as many as there may be. */
    static Dictionary of(List<TopicArticle> labelled, List<TopicArticle> unlabelled, int most) {
        int[] all = sorted(labelled, unlabelled);
        int documents = labelled.size() * LABELLED_FACTOR + unlabelled.size();
        int least = LEAST_COUNT;
        while (kept(all, least, null) > most) {
            least++;
        }
        int[] fingerprints = new int[kept(all, least, null)];
        kept(all, least, fingerprints);
        byte[] idf = new byte[fingerprints.length];
        for (int i = 0; i < idf.length; i++) {
            int count = count(all, fingerprints[i]);
            double value = StrictMath.log((documents + 1.0) / count) * Columns.IDF_STEPS;
            idf[i] = (byte) Math.min(Byte.MAX_VALUE, Math.round(value));
        }
        return new Dictionary(new KeyTable(fingerprints), idf);
    }

    private static int[] sorted(List<TopicArticle> labelled, List<TopicArticle> unlabelled) {
        int size = 0;
        for (TopicArticle article : unlabelled) {
            size += article.features().fingerprints().length;
        }
        for (TopicArticle article : labelled) {
            size += article.features().fingerprints().length * LABELLED_FACTOR;
        }
        int[] all = new int[size];
        int end = append(all, 0, unlabelled);
        for (int i = 0; i < LABELLED_FACTOR; i++) {
            end = append(all, end, labelled);
        }
        Arrays.sort(all);
        return all;
    }

    private static int append(int[] all, int from, List<TopicArticle> articles) {
        int end = from;
        for (TopicArticle article : articles) {
            int[] fingerprints = article.features().fingerprints();
            System.arraycopy(fingerprints, 0, all, end, fingerprints.length);
            end += fingerprints.length;
        }
        return end;
    }

    /** Returns how many fingerprints stand {@code least} times or more in the sorted list, and collects them. */
    private static int kept(int[] sorted, int least, int @Nullable [] into) {
        int kept = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                if (i - start >= least) {
                    if (into != null) {
                        into[kept] = sorted[start];
                    }
                    kept++;
                }
                start = i;
            }
        }
        return kept;
    }

    private static int count(int[] sorted, int fingerprint) {
        int low = lowerBound(sorted, fingerprint);
        int high = low;
        while (high < sorted.length && sorted[high] == fingerprint) {
            high++;
        }
        return high - low;
    }

    private static int lowerBound(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return idf.length;
    }

    KeyTable keys() {
        return keys;
    }

    byte[] idf() {
        return idf.clone();
    }

    /** Returns the article as the classifier sees it: damped counts by rarity, to unit length. */
    Row row(RawFeatures raw) {
        int[] indices = new int[raw.fingerprints().length];
        float[] weights = new float[indices.length];
        int size = 0;
        for (int i = 0; i < indices.length; i++) {
            int feature = keys.find(raw.fingerprints()[i]);
            if (feature >= 0) {
                indices[size] = feature;
                weights[size++] = raw.weights()[i];
            }
        }
        return Row.of(Arrays.copyOf(indices, size), weights, idf);
    }
}
