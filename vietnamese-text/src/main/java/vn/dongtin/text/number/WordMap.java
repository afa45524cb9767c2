package vn.dongtin.text.number;

/** Numbers by the keys of words, in one open table that is filled once. */
public final class WordMap {

    /** What is returned for a word that is not there. */
    public static final int NONE = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    /** Makes room for so many words. */
    public WordMap(int words) {
        int capacity = Integer.highestOneBit(Math.max(8, words) * 2) * 2;
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.mask = capacity - 1;
    }

    /** Adds a word or gives it another number. */
    public void put(long key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    /** Returns the number of a word, {@link #NONE} when it is not there. */
    public int get(long key) {
        int slot = slot(key);
        return key != 0 && keys[slot] == key ? values[slot] : NONE;
    }

    /** Tells whether a word is there. */
    public boolean has(long key) {
        return key != 0 && keys[slot(key)] == key;
    }

    private int slot(long key) {
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
