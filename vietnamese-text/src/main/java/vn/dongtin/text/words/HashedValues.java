package vn.dongtin.text.words;

import java.nio.ByteBuffer;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * Small numbers by 32-bit hash in one open-addressing table, at most a third full. A hash that is not held gives 0; of
 * 100,000 entries one look-up in 40,000 meets a foreign one, which the sums of weights bear. Immutable and
 * thread-safe.
 */
public final class HashedValues {

    private final int[] sortedKeys;
    private final short[] values;
    /** Key and value in turn, so that one cache line answers. */
    private final int[] slots;

    private final int mask;
    private final int shift;

    /**
     * @param sortedKeys ascending, without 0 and without repeats
     * @param values the value of each key
     */
    public HashedValues(int[] sortedKeys, short[] values) {
        this.sortedKeys = sortedKeys.clone();
        this.values = values.clone();
        int capacity = Integer.highestOneBit(Math.max(1, sortedKeys.length) * 3) * 2;
        this.slots = new int[capacity * 2];
        this.mask = capacity - 1;
        this.shift = Integer.numberOfLeadingZeros(mask);
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
        while (slots[2 * slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = key;
        slots[2 * slot + 1] = value;
    }

    /** Returns the value of a hash, 0 when there is none. */
    public int get(int key) {
        int slot = key >>> shift;
        while (true) {
            int held = slots[2 * slot];
            if (held == key || held == 0) {
                return slots[2 * slot + 1];
            }
            slot = (slot + 1) & mask;
        }
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
