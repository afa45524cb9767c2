package vn.dongtin.text.keyphrase;

import java.util.Arrays;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;

/**
 * The phrases of one text with how often and where they stand, in parallel arrays and an open-addressing table over
 * their keys.
 */
final class Candidates {

    static final int LONGEST_WORDS = 5;
    static final int LONGEST_TOKENS = 9;

    final TextUnits units;
    int size;
    long[] keys = new long[256];
    int[] firstUnit = new int[256];
    int[] endUnit = new int[256];
    int[] count = new int[256];
    int[] sentences = new int[256];
    int[] firstSentence = new int[256];
    int[] lastSentence = new int[256];
    /** The highest count of a phrase that is this one and a word more. */
    int[] longerCount = new int[256];
    /** The highest count of a phrase that is this one less its first or last word. */
    int[] shorterCount = new int[256];

    private int[] table = new int[1024];

    Candidates(TextUnits units) {
        this.units = units;
        Tokens tokens = units.tokens;
        int sentence = 0;
        for (int unit = 0; unit < units.size; unit++) {
            while (units.first[unit] >= tokens.endToken(sentence)) {
                sentence++;
            }
            addFrom(unit, sentence, tokens.endToken(sentence));
        }
        noteLonger();
    }

    private void addFrom(int unit, int sentence, int sentenceEnd) {
        char kind = units.kinds[unit];
        if (kind == TextUnits.NAME) {
            add(units.keys[unit], unit, unit + 1, sentence);
            return;
        }
        if (kind == TextUnits.BREAK || kind == 'X' || kind == 'S') {
            return;
        }
        long key = 0;
        for (int last = unit; last < units.size && last < unit + LONGEST_WORDS; last++) {
            char lastKind = units.kinds[last];
            boolean stops = lastKind == TextUnits.BREAK
                    || lastKind == TextUnits.NAME
                    || units.end[last] > sentenceEnd
                    || units.end[last] - units.first[unit] > LONGEST_TOKENS;
            if (stops) {
                return;
            }
            key = extend(key, last);
            if (lastKind != 'X' && lastKind != 'E' && (last > unit || kind != 'W')) {
                add(key, unit, last + 1, sentence);
            }
        }
    }

    private long extend(long key, int unit) {
        if (key == 0) {
            return units.keys[unit];
        }
        long extended = key;
        for (int token = units.first[unit]; token < units.end[unit]; token++) {
            extended = PhraseList.extend(extended, units.tokens.key(token));
        }
        return extended;
    }

    private void add(long key, int from, int to, int sentence) {
        int slot = slot(key);
        int candidate = table[slot] - 1;
        if (candidate < 0) {
            candidate = create(key, from, to, sentence, slot);
        } else if (lastSentence[candidate] != sentence) {
            sentences[candidate]++;
        }
        count[candidate]++;
        lastSentence[candidate] = sentence;
    }

    private int create(long key, int from, int to, int sentence, int slot) {
        int candidate = size++;
        if (candidate == keys.length) {
            grow();
        }
        keys[candidate] = key;
        firstUnit[candidate] = from;
        endUnit[candidate] = to;
        sentences[candidate] = 1;
        firstSentence[candidate] = sentence;
        table[slot] = size;
        if (2 * size >= table.length) {
            rehash();
        }
        return candidate;
    }

    private void grow() {
        int capacity = 2 * size;
        keys = Arrays.copyOf(keys, capacity);
        firstUnit = Arrays.copyOf(firstUnit, capacity);
        endUnit = Arrays.copyOf(endUnit, capacity);
        count = Arrays.copyOf(count, capacity);
        sentences = Arrays.copyOf(sentences, capacity);
        firstSentence = Arrays.copyOf(firstSentence, capacity);
        lastSentence = Arrays.copyOf(lastSentence, capacity);
        longerCount = Arrays.copyOf(longerCount, capacity);
        shorterCount = Arrays.copyOf(shorterCount, capacity);
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            table[slot(keys[i])] = i + 1;
        }
    }

    private int slot(long key) {
        int mask = table.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (table[slot] != 0 && keys[table[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** A phrase that nearly always stands in a longer one is a piece of it. */
    private void noteLonger() {
        for (int candidate = 0; candidate < size; candidate++) {
            if (endUnit[candidate] - firstUnit[candidate] > 1) {
                noteShorter(candidate, firstUnit[candidate], endUnit[candidate] - 1);
                noteShorter(candidate, firstUnit[candidate] + 1, endUnit[candidate]);
            }
        }
    }

    private void noteShorter(int longer, int from, int to) {
        long key = 0;
        for (int unit = from; unit < to; unit++) {
            key = extend(key, unit);
        }
        int shorter = table[slot(key)] - 1;
        if (shorter >= 0) {
            longerCount[shorter] = Math.max(longerCount[shorter], count[longer]);
            shorterCount[longer] = Math.max(shorterCount[longer], count[shorter]);
        }
    }
}
