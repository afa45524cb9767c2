package vn.dongtin.text.words;

import java.nio.ByteBuffer;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * Small numbers by 32-bit hash in one open-addressing table, at most half full. A slot holds the value and the lower
 * half of the hash; the upper half says where the search begins. A hash that is not held gives 0, but one in tens of
 * thousands is taken for another, which the sums of weights bear. Immutable and thread-safe.
 */
public final class HashedValues {

    private static final int HALF = 16;
    private static final int LOWER_HALF = 0xFFFF;

    private final int[] sortedKeys;
    private final short[] values;
    /** Values in the upper, hashes in the lower halves; 0 where a slot is free, as the last one is. */
    private final int[] slots;

    private final int shift;

    /**
     * @param sortedKeys ascending, without 0 and without repeats
     * @param values the value of each key, none of them 0
     */
    public HashedValues(int[] sortedKeys, short[] values) {
        this.sortedKeys = sortedKeys.clone();
        this.values = values.clone();
        int capacity = Integer.highestOneBit(Math.max(1, sortedKeys.length)) * 4;
        this.slots = new int[capacity + sortedKeys.length + 1];
        this.shift = Integer.numberOfLeadingZeros(capacity - 1);
        for (int i = 0; i < sortedKeys.length; i++) {
            put(sortedKeys[i], values[i]);
        }
    }

    static HashedValues read(ModelInput input) {
        int[] keys = input.readInts();
        short[] values = new short[keys.length];
        ByteBuffer.wrap(input.readBytes()).asShortBuffer().get(values);
        return new HashedValues(keys, values);
    }

    void write(ModelOutput output) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Short.BYTES);
        bytes.asShortBuffer().put(values);
        output.writeInts(sortedKeys);
        output.writeBytes(bytes.array());
    }

    private void put(int key, int value) {
        int slot = key >>> shift;
        while (slots[slot] != 0) {
            slot++;
        }
        slots[slot] = (value << HALF) | (key & LOWER_HALF);
    }

    /** Returns the value of a hash, 0 when there is none. */
    public int get(int key) {
        int slot = key >>> shift;
        while (slots[slot] != 0) {
            if (((slots[slot] ^ key) & LOWER_HALF) == 0) {
                return slots[slot] >> HALF;
            }
            slot++;
        }
        return 0;
    }

    /** Returns the sum of the values of the first hashes. */
    int sum(int[] keys, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += get(keys[i]);
        }
        return sum;
    }

    /** Returns the number of entries. */
    public int size() {
        return sortedKeys.length;
    }
}
