package vn.dongtin.text.language;

import java.util.Set;
import vn.dongtin.text.token.TokenKey;

/** Answers for a word's key in which lists of {@link FrequentWords} it stands, with one look-up. */
final class FrequentKeys {

    static final int ENGLISH = 1;
    static final int UNMARKED_VIETNAMESE = 2;
    /** The other languages have the bits from here on, in their order. */
    static final int OTHERS_SHIFT = 2;

    private static final int CAPACITY = 1 << 12;
    private static final long[] KEYS = new long[CAPACITY];
    private static final int[] LISTS = new int[CAPACITY];

    static {
        add(FrequentWords.ENGLISH, ENGLISH);
        add(FrequentWords.UNMARKED_VIETNAMESE, UNMARKED_VIETNAMESE);
        int bit = 1 << OTHERS_SHIFT;
        for (Set<String> other : FrequentWords.OTHERS) {
            add(other, bit);
            bit <<= 1;
        }
    }

    private FrequentKeys() {}

    private static void add(Set<String> words, int list) {
        for (String word : words) {
            long key = TokenKey.of(word);
            int slot = slot(key);
            KEYS[slot] = key;
            LISTS[slot] |= list;
        }
    }

    /** Returns where the key is, or the free place where it would be. */
    private static int slot(long key) {
        int slot = (int) key & (CAPACITY - 1);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = (slot + 1) & (CAPACITY - 1);
        }
        return slot;
    }

    /** Returns the lists that hold the word, a bit each. */
    static int lists(long key) {
        return LISTS[slot(key)];
    }
}
