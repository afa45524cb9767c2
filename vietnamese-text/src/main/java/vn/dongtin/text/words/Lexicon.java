package vn.dongtin.text.words;

import java.util.List;
import java.util.TreeMap;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.TokenKey;

/**
 * The words of the dictionary as chains of syllables, and how strongly two syllables attract each other in newspapers.
 * One look-up of a chain's hash answers whether it is a word, whether a longer word begins with it, and, for pairs,
 * the strength. Immutable and thread-safe.
 */
public final class Lexicon {

    /** Longest word of the dictionary in syllables. */
    static final int LONGEST_WORD = 11;

    private static final int WORD = 1;
    private static final int BEGINNING = 2;
    private static final int STRENGTH_SHIFT = 4;

    /** Highest strength of a pair; 0 stands for a pair that was hardly seen. */
    public static final int MOST_STRENGTH = 15;

    private final HashedValues chains;

    private Lexicon(HashedValues chains) {
        this.chains = chains;
    }

    static Lexicon read(ModelInput input) {
        return new Lexicon(HashedValues.read(input));
    }

    void write(ModelOutput output) {
        chains.write(output);
    }

    /** Returns what is known of a chain of syllables, for the questions below. */
    int chain(int hash) {
        return chains.get(hash);
    }

    static boolean isWord(int chain) {
        return (chain & WORD) != 0;
    }

    static boolean goesOn(int chain) {
        return (chain & BEGINNING) != 0;
    }

    static int strength(int chain) {
        return chain >>> STRENGTH_SHIFT;
    }

    /** Collects words and pairs. Not thread-safe. */
    public static final class Builder {

        private final TreeMap<Integer, Short> chains = new TreeMap<>();

        /** Adds a word of two syllables or more; longer ones than the longest allowed are left out. */
        public void addWord(List<String> syllables) {
            if (syllables.size() < 2 || syllables.size() > LONGEST_WORD) {
                return;
            }
            int hash = syllable(syllables.getFirst());
            for (int i = 1; i < syllables.size(); i++) {
                hash = Mixing.join(hash, syllable(syllables.get(i)));
                add(hash, i + 1 == syllables.size() ? WORD : BEGINNING);
            }
        }

        /**
         * Adds how strongly two syllables in a row attract each other.
         *
         * @param strength 1 to {@link #MOST_STRENGTH}
         */
        public void addPair(long firstKey, long secondKey, int strength) {
            add(Mixing.join(Mixing.syllable(firstKey), Mixing.syllable(secondKey)), strength << STRENGTH_SHIFT);
        }

        private static int syllable(String syllable) {
            return Mixing.syllable(TokenKey.of(syllable));
        }

        private void add(int hash, int flags) {
            chains.merge(hash, (short) flags, (known, added) -> (short) (known | added));
        }

        /** Returns the lexicon of what was added. */
        public Lexicon build() {
            chains.remove(0);
            short[] values = new short[chains.size()];
            int i = 0;
            for (short value : chains.values()) {
                values[i++] = value;
            }
            return new Lexicon(new HashedValues(
                    chains.keySet().stream().mapToInt(Integer::intValue).toArray(), values));
        }
    }
}
