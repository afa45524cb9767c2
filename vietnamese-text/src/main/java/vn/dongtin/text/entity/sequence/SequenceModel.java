package vn.dongtin.text.entity.sequence;

import java.util.Arrays;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * A linear-chain conditional random field over {@link TagSet}: a row of weights, one byte a tag, for each feature, in a
 * table with open addressing, and weights for pairs of tags. Immutable and thread-safe.
 */
public final class SequenceModel {

    private static final int TAGS = TagSet.SIZE;
    private static final int STRIDE = 24;

    private final int[] features;
    private final byte[] weights;
    private final float scale;
    private final float[] transitions;

    private SequenceModel(int[] features, byte[] weights, float scale, float[] transitions) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions;
    }

    /**
     * Packs trained weights.
     *
     * @param hashes the feature of each row
     * @param rows weights, row by row
     * @param transitions weight of each pair of tags, first tag times their number plus second tag
     */
    public static SequenceModel of(int[] hashes, float[] rows, float[] transitions) {
        float largest = 1e-6f;
        for (float weight : rows) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / Byte.MAX_VALUE;
        byte[] packed = new byte[hashes.length * TAGS];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Math.round(rows[i] / scale);
        }
        return table(hashes, packed, scale, transitions.clone());
    }

    private static SequenceModel table(int[] hashes, byte[] packed, float scale, float[] transitions) {
        int capacity = Integer.highestOneBit(Math.max(8, hashes.length * 5 / 4)) * 2;
        int[] features = new int[capacity];
        byte[] weights = new byte[capacity * STRIDE];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(features, hashes[i]);
            features[slot] = nonZero(hashes[i]);
            System.arraycopy(packed, i * TAGS, weights, slot * STRIDE, TAGS);
        }
        return new SequenceModel(features, weights, scale, transitions);
    }

    private static int nonZero(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private static int slot(int[] features, int hash) {
        int wanted = nonZero(hash);
        int slot = (hash * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(features.length) + 1);
        while (features[slot] != 0 && features[slot] != wanted) {
            slot = (slot + 1) & (features.length - 1);
        }
        return slot;
    }

    /** Adds up the weights of features. The sums are whole; times {@link #scale()} they are scores. */
    void sum(FeatureBuffer buffer, int[] sums) {
        Arrays.fill(sums, 0, TAGS, 0);
        for (int i = 0; i < buffer.size; i++) {
            int slot = slot(features, buffer.hashes[i]);
            if (features[slot] != 0) {
                int row = slot * STRIDE;
                for (int tag = 0; tag < TAGS; tag++) {
                    sums[tag] += weights[row + tag];
                }
            }
        }
    }

    float scale() {
        return scale;
    }

    float transition(int first, int second) {
        return transitions[first * TAGS + second];
    }

    public int featureCount() {
        return (int) Arrays.stream(features).filter(feature -> feature != 0).count();
    }

    public void write(ModelOutput output) {
        int size = featureCount();
        int[] hashes = new int[size];
        byte[] packed = new byte[size * TAGS];
        int next = 0;
        for (int slot = 0; slot < features.length; slot++) {
            if (features[slot] != 0) {
                hashes[next] = features[slot];
                System.arraycopy(weights, slot * STRIDE, packed, next++ * TAGS, TAGS);
            }
        }
        output.writeInts(hashes);
        output.writeBytes(packed);
        output.writeFloat(scale);
        output.writeFloats(transitions);
    }

    public static SequenceModel read(ModelInput input) {
        int[] hashes = input.readInts();
        byte[] packed = input.readBytes();
        float scale = input.readFloat();
        return table(hashes, packed, scale, input.readFloats());
    }
}
