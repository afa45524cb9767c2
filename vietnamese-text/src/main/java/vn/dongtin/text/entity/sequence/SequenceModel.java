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
    /** A model has fewer rows than this: so many bits of a slot are the row's. */
    private static final int ROW_BITS = 17;

    private static final int ROW = (1 << ROW_BITS) - 1;

    /**
     * 15 bits of the feature above its row plus one; 0 where a slot is free. Half the size of whole features, and one of
     * 32,768 strangers that meet another feature is taken for it, which sums bear.
     */
    private final int[] table;

    private final long[] rows;
    private final int[] hashes;
    private final float scale;
    private final float[] transitions;

    private SequenceModel(int[] hashes, byte[] weights, float scale, float[] transitions) {
        if (hashes.length >= ROW) {
            throw new IllegalArgumentException("A model holds fewer than " + ROW + " features, not " + hashes.length);
        }
        this.hashes = hashes.clone();
        this.scale = scale;
        this.transitions = transitions;
        this.table = new int[Integer.highestOneBit(Math.max(8, hashes.length)) * 4];
        this.rows = new long[hashes.length * LONGS];
        for (int row = 0; row < hashes.length; row++) {
            table[freeSlot(hashes[row])] = (hashes[row] << ROW_BITS) | (row + 1);
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

    /**
     * Writes the rows of a buffer's features into it and returns how many have one. Whether a feature is known can't be
     * foretold, so no branch depends on it: look-ups of one pass run side by side in the processor, and those that met
     * another feature go on to the next slot in the next pass.
     */
    @SuppressWarnings("ShortCircuitBoolean") // a short circuit is a branch
    private int findRows(FeatureBuffer buffer) {
        int[] hashes = buffer.hashes;
        int[] pending = buffer.pending;
        int[] slots = buffer.slots;
        int[] found = buffer.rows;
        int count = 0;
        int left = buffer.size;
        for (int i = 0; i < left; i++) {
            pending[i] = hashes[i];
            slots[i] = slot(hashes[i]);
        }
        while (left > 0) {
            int goOn = 0;
            for (int i = 0; i < left; i++) {
                int hash = pending[i];
                int slot = slots[i];
                int entry = table[slot];
                boolean same = ((entry ^ (hash << ROW_BITS)) & ~ROW) == 0 & entry != 0;
                found[count] = (entry & ROW) - 1;
                count += same ? 1 : 0;
                pending[goOn] = hash;
                slots[goOn] = (slot + 1) & (table.length - 1);
                goOn += !same & entry != 0 ? 1 : 0;
            }
            left = goOn;
        }
        return count;
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
        int found = findRows(buffer);
        for (int i = 0; i < found; i++) {
            int row = buffer.rows[i] * LONGS;
            long first = rows[row];
            long second = rows[row + 1];
            long third = rows[row + 2];
            even0 += first & EVEN_BYTES;
            odd0 += (first >>> Byte.SIZE) & EVEN_BYTES;
            even1 += second & EVEN_BYTES;
            odd1 += (second >>> Byte.SIZE) & EVEN_BYTES;
            even2 += third & EVEN_BYTES;
            odd2 += (third >>> Byte.SIZE) & EVEN_BYTES;
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
        return hashes.length;
    }

    public void write(ModelOutput output) {
        byte[] weights = new byte[hashes.length * TAGS];
        for (int row = 0; row < hashes.length; row++) {
            for (int i = 0; i < TAGS; i++) {
                long packed = rows[row * LONGS + i / Long.BYTES] >>> (i % Long.BYTES * Byte.SIZE);
                weights[row * TAGS + i] = (byte) ((packed & 0xFF) - BIAS);
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
