package vn.dongtin.text.entity.sequence;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * Numbers by 64-bit hash, in a table with open addressing that holds the upper half of each hash. Two hashes may be
 * taken for one with a chance of one in four billions per entry looked at. Immutable and thread-safe.
 */
public final class HashedCodes {

    private final int[] fingerprints;
    private final int[] codes;

    private HashedCodes(int[] fingerprints, int[] codes) {
        this.fingerprints = fingerprints;
        this.codes = codes;
    }

    /** Makes a table; the code 0 stands for absent and is left out. */
    public static HashedCodes of(Map<Long, Integer> byHash) {
        TreeMap<Long, Integer> sorted = new TreeMap<>(byHash);
        sorted.values().removeIf(code -> code == 0);
        long[] hashes = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] values = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        return of(hashes, values);
    }

    private static HashedCodes of(long[] hashes, int[] values) {
        int capacity = Integer.highestOneBit(Math.max(8, hashes.length * 2)) * 2;
        int[] fingerprints = new int[capacity];
        int[] codes = new int[capacity];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(fingerprints, hashes[i]);
            fingerprints[slot] = fingerprint(hashes[i]);
            codes[slot] = values[i];
        }
        return new HashedCodes(fingerprints, codes);
    }

    private static int slot(int[] fingerprints, long hash) {
        int wanted = fingerprint(hash);
        int slot = (int) hash & (fingerprints.length - 1);
        while (fingerprints[slot] != 0 && fingerprints[slot] != wanted) {
            slot = (slot + 1) & (fingerprints.length - 1);
        }
        return slot;
    }

    private static int fingerprint(long hash) {
        int upper = (int) (hash >>> 32);
        return upper == 0 ? 1 : upper;
    }

    /** Returns the code of a hash, 0 when it is absent. */
    public int get(long hash) {
        return codes[slot(fingerprints, hash)];
    }

    /** Returns the number of hashes. */
    public int size() {
        return (int) Arrays.stream(codes).filter(code -> code != 0).count();
    }

    public void write(ModelOutput output) {
        int size = size();
        int[] usedSlots = new int[size];
        int[] usedFingerprints = new int[size];
        int[] usedCodes = new int[size];
        int next = 0;
        for (int slot = 0; slot < codes.length; slot++) {
            if (codes[slot] != 0) {
                usedSlots[next] = slot;
                usedFingerprints[next] = fingerprints[slot];
                usedCodes[next++] = codes[slot];
            }
        }
        output.writeInt(codes.length);
        output.writeInts(usedSlots);
        output.writeInts(usedFingerprints);
        output.writeInts(usedCodes);
    }

    public static HashedCodes read(ModelInput input) {
        int capacity = input.readInt();
        int[] slots = input.readInts();
        int[] usedFingerprints = input.readInts();
        int[] usedCodes = input.readInts();
        int[] fingerprints = new int[capacity];
        int[] codes = new int[capacity];
        for (int i = 0; i < slots.length; i++) {
            fingerprints[slots[i]] = usedFingerprints[i];
            codes[slots[i]] = usedCodes[i];
        }
        return new HashedCodes(fingerprints, codes);
    }
}
