package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * A linear-chain conditional random field over {@link TagSet}: a row of weights, one byte a tag, for each feature, found
 * by a table with open addressing, and weights for pairs of tags. Immutable and thread-safe.
 */
public final class SequenceModel {

    private static final int TAGS = TagSet.SIZE;
    /** Eight weights lie in one long, so a row takes three. */
    private static final int LONGS = 3;

    private static final int BYTES = LONGS * Long.BYTES;
    /** Weights are stored plus this, so that they add up without signs. */
    private static final int BIAS = 128;

    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
    private static final long ROW = 0xFFFFFFFFL;

    /** The feature in the upper half, its row plus one in the lower. */
    private final long[] table;

    private final long[] rows;
    private final int size;
    private final float scale;
    private final float[] transitions;

    private SequenceModel(int[] hashes, byte[] weights, float scale, float[] transitions) {
        this.size = hashes.length;
        this.scale = scale;
        this.transitions = transitions;
        this.table = new long[Integer.highestOneBit(Math.max(8, hashes.length)) * 4];
        this.rows = new long[hashes.length * LONGS];
        for (int row = 0; row < hashes.length; row++) {
            table[freeSlot(hashes[row])] = ((long) hashes[row] << 32) | (row + 1);
            pack(weights, row);
        }
    }

    private void pack(byte[] weights, int row) {
        for (int i = 0; i < BYTES; i++) {
            long weight = BIAS + (i < TAGS ? weights[row * TAGS + i] : 0L);
            rows[row * LONGS + i / Long.BYTES] |= weight << (i % Long.BYTES * Byte.SIZE);
        }
    }

    /**
     * Packs trained weights.
     *
     * @param hashes the feature of each row
     * @param weights row by row
     * @param transitions weight of each pair of tags, first tag times their number plus second tag
     */
    public static SequenceModel of(int[] hashes, float[] weights, float[] transitions) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / Byte.MAX_VALUE;
        byte[] packed = new byte[hashes.length * TAGS];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Math.round(weights[i] / scale);
        }
        return new SequenceModel(hashes, packed, scale, transitions.clone());
    }

    private int freeSlot(int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    /** Returns the row of a feature, -1 when it has none. */
    private int row(int hash) {
        int slot = slot(hash);
        long entry = table[slot];
        while (entry != 0) {
            if ((int) (entry >>> 32) == hash) {
                return (int) (entry & ROW) - 1;
            }
            slot = (slot + 1) & (table.length - 1);
            entry = table[slot];
        }
        return -1;
    }

    /**
     * Adds up the weights of features. The sums are whole; times {@link #scale()} they are scores. Eight weights are
     * added at once in lanes of 16 bits, which hold the sum of 257 rows: more than a buffer has features.
     */
    void sum(FeatureBuffer buffer, int[] sums) {
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        long even2 = 0;
        long odd2 = 0;
        int found = 0;
        for (int i = 0; i < buffer.size; i++) {
            int row = row(buffer.hashes[i]);
            if (row >= 0) {
                long first = rows[row * LONGS];
                long second = rows[row * LONGS + 1];
                long third = rows[row * LONGS + 2];
                even0 += first & EVEN_BYTES;
                odd0 += (first >>> Byte.SIZE) & EVEN_BYTES;
                even1 += second & EVEN_BYTES;
                odd1 += (second >>> Byte.SIZE) & EVEN_BYTES;
                even2 += third & EVEN_BYTES;
                odd2 += (third >>> Byte.SIZE) & EVEN_BYTES;
                found++;
            }
        }
        unpack(even0, odd0, 0, found, sums);
        unpack(even1, odd1, Long.BYTES, found, sums);
        unpack(even2, odd2, 2 * Long.BYTES, found, sums);
    }

    private static void unpack(long even, long odd, int first, int found, int[] sums) {
        for (int i = 0; i < Long.BYTES && first + i < TAGS; i++) {
            long lanes = i % 2 == 0 ? even : odd;
            int lane = (int) (lanes >>> (i / 2 * Short.SIZE)) & 0xFFFF;
            sums[first + i] = lane - BIAS * found;
        }
    }

    float scale() {
        return scale;
    }

    float transition(int first, int second) {
        return transitions[first * TAGS + second];
    }

    public int featureCount() {
        return size;
    }

    public void write(ModelOutput output) {
        int[] hashes = new int[size];
        byte[] weights = new byte[size * TAGS];
        for (long entry : table) {
            if (entry != 0) {
                int row = (int) (entry & ROW) - 1;
                hashes[row] = (int) (entry >>> 32);
                for (int i = 0; i < TAGS; i++) {
                    long packed = rows[row * LONGS + i / Long.BYTES] >>> (i % Long.BYTES * Byte.SIZE);
                    weights[row * TAGS + i] = (byte) ((packed & 0xFF) - BIAS);
                }
            }
        }
        output.writeInts(hashes);
        output.writeBytes(weights);
        output.writeFloat(scale);
        output.writeFloats(transitions);
    }

    public static SequenceModel read(ModelInput input) {
        int[] hashes = input.readInts();
        byte[] weights = input.readBytes();
        float scale = input.readFloat();
        return new SequenceModel(hashes, weights, scale, input.readFloats());
    }
}
