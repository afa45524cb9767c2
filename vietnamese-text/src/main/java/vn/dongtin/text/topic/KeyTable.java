package vn.dongtin.text.topic;

/**
 * Finds the place of a token key in a list. It compares 32 of the 64 bits: with 50,000 keys one look-up of an unknown
 * key in 86,000 goes wrong, which no score feels. Immutable and thread-safe.
 */
public final class KeyTable {

    private static final int SPREAD = 0x9E3779B9;

    private final int[] fingerprints;
    private final int[] slots;
    private final int shift;

    /** Builds the table; of equal fingerprints the first is found. */
    public KeyTable(int[] fingerprints) {
        this.fingerprints = fingerprints.clone();
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(fingerprints.length));
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        for (int i = 0; i < fingerprints.length; i++) {
            insert(i);
        }
    }

    private void insert(int place) {
        int slot = (fingerprints[place] * SPREAD) >>> shift;
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = place + 1;
    }

    /** Returns the 32 bits of a key that the table compares. */
    public static int fingerprint(long key) {
        return (int) (key >>> 32);
    }

    /** Returns the place of the fingerprint in the list, -1 when it is not there. */
    public int find(int fingerprint) {
        int slot = (fingerprint * SPREAD) >>> shift;
        while (slots[slot] != 0) {
            int place = slots[slot] - 1;
            if (fingerprints[place] == fingerprint) {
                return place;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    public int size() {
        return fingerprints.length;
    }

    /** Returns the fingerprints in order. */
    public int[] fingerprints() {
        return fingerprints.clone();
    }
}
