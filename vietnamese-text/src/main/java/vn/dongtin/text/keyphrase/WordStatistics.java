package vn.dongtin.text.keyphrase;

import vn.dongtin.text.model.ModelInput;

/**
 * What a corpus of news knows of words and pairs of words: in how few articles they stand, how much a word looks like a
 * noun, how firmly a pair holds together. Each entry is 32 bits of the key and a byte of two levels, 0 to 15. Immutable
 * and thread-safe.
 */
public final class WordStatistics {

    /** Kind of the model file. */
    public static final String KIND = "keyphrases";
    /** Version of the model file. */
    public static final int VERSION = 1;
    /** Name of the model file. */
    public static final String RESOURCE = "keyphrases.bin";
    /** Highest level. */
    public static final int TOP_LEVEL = 15;
    /** What is given back for a key that the corpus does not have. */
    static final int UNKNOWN = -1;

    private final int[] slots;
    private final byte[] levels;
    private final int mask;

    private WordStatistics(int[] keys, byte[] values) {
        int capacity = Integer.highestOneBit(Math.max(16, keys.length)) * 4;
        this.mask = capacity - 1;
        this.slots = new int[capacity];
        this.levels = new byte[capacity];
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            slots[slot] = keys[i];
            levels[slot] = values[i];
        }
    }

    /**
     * Reads the statistics from the jar.
     *
     * @throws IllegalStateException when they are missing or damaged
     */
    static WordStatistics load() {
        ModelInput input = ModelInput.open(WordStatistics.class, RESOURCE, KIND, VERSION);
        return new WordStatistics(input.readInts(), input.readBytes());
    }

    /** Returns the part of a phrase key that the file holds. */
    public static int shortKey(long phraseKey) {
        int key = (int) (phraseKey >>> 16);
        return key == 0 ? 1 : key;
    }

    /** Returns the entry of a word or pair, to be read with {@link #rarity} and {@link #bond}, or {@link #UNKNOWN}. */
    int entry(long phraseKey) {
        int key = shortKey(phraseKey);
        int slot = slot(key);
        return slots[slot] == key ? levels[slot] & 0xFF : UNKNOWN;
    }

    /** Returns the level of rarity: about the binary logarithm of all articles over those with the word. */
    static int rarity(int entry) {
        return entry >> 4;
    }

    /** Returns, for a word, how much it looks like a noun; for a pair, how firmly it holds together. */
    static int bond(int entry) {
        return entry & TOP_LEVEL;
    }

    private int slot(int key) {
        int slot = (key ^ (key >>> 15)) & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
