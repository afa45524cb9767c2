package vn.dongtin.text.words.train;

import java.util.HashMap;
import java.util.Map;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Lexicon;

/**
 * Counts which syllables follow each other in newspapers, and grades how much more often they do than by chance
 * (normalised pointwise mutual information, Bouma 2009). Not thread-safe.
 */
final class SyllablePairs {

    /** A pair that is rarer says nothing. */
    private static final int LEAST = 20;
    /** Grades between mutual information of 0 and of 1. */
    private static final int STEPS = 12;

    private static final int GRADE_OF_CHANCE = 5;

    private record Pair(long first, long second) {}

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<Long, int[]> syllables = new HashMap<>();
    private final Map<Pair, int[]> pairs = new HashMap<>();
    private long total;

    void add(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        for (int i = 0; i < tokens.size(); i++) {
            syllables.computeIfAbsent(tokens.key(i), key -> new int[1])[0]++;
            if (i > 0 && isWord(tokens.shape(i)) && isWord(tokens.shape(i - 1))) {
                pairs.computeIfAbsent(new Pair(tokens.key(i - 1), tokens.key(i)), pair -> new int[1])[0]++;
            }
        }
        total += tokens.size();
    }

    private static boolean isWord(TokenShape shape) {
        return shape.code() <= TokenShape.MIXED.code();
    }

    void addTo(Lexicon.Builder lexicon) {
        pairs.forEach((pair, count) -> {
            if (count[0] >= LEAST) {
                lexicon.addPair(pair.first(), pair.second(), grade(pair, count[0]));
            }
        });
    }

    private int grade(Pair pair, int count) {
        double expected = (double) seen(pair.first()) * seen(pair.second()) / total;
        double information = StrictMath.log(count / expected) / -StrictMath.log((double) count / total);
        int grade = (int) Math.floor(information * STEPS) + GRADE_OF_CHANCE;
        return Math.max(1, Math.min(Lexicon.MOST_STRENGTH, grade));
    }

    private int seen(long key) {
        int[] count = syllables.get(key);
        return count == null ? 0 : count[0];
    }
}
