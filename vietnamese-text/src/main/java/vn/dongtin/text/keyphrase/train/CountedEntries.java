package vn.dongtin.text.keyphrase.train;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import vn.dongtin.text.keyphrase.WordStatistics;

/** Turns counts into the keys and levels of the model file: words first, then the pairs in most articles. */
final class CountedEntries {

    /** Keeps the file below 0.65 MB, 5 bytes an entry. */
    private static final int MOST_ENTRIES = 125_000;

    /** Pairs that hold less are kept from this number of articles on, to tell loose pairs from new ones. */
    private static final int LOOSE_ARTICLES = 6;

    private static final double LEAST_BOND = 0.2;

    private final WordCounts counts;
    private final Map<Integer, Byte> entries = new TreeMap<>();

    CountedEntries(WordCounts counts) {
        this.counts = counts;
        for (long word : counts.wordArticles.sortedKeys()) {
            if (counts.wordArticles.get(word) >= WordCounts.LEAST_ARTICLES - 1) {
                put(word, counts.wordArticles.get(word), nounLevel(word));
            }
        }
        addPairs();
    }

    int[] keys() {
        return entries.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    byte[] levels() {
        byte[] levels = new byte[entries.size()];
        int next = 0;
        for (byte level : entries.values()) {
            levels[next++] = level;
        }
        return levels;
    }

    private boolean isKept(long pair) {
        int articles = counts.pairArticles.get(pair);
        return articles >= LOOSE_ARTICLES || (articles >= WordCounts.LEAST_ARTICLES && bond(pair) >= LEAST_BOND);
    }

    /** Pairs that hold together, from the most frequent down; of equally frequent ones those with smaller keys. */
    private void addPairs() {
        long[] pairs = Arrays.stream(counts.pairArticles.sortedKeys())
                .filter(this::isKept)
                .toArray();
        int articles = counts.articles();
        for (int least = articles; least >= WordCounts.LEAST_ARTICLES; least = least > 64 ? least / 2 : least - 1) {
            for (long pair : pairs) {
                if (entries.size() < MOST_ENTRIES && counts.pairArticles.get(pair) >= least) {
                    put(pair, counts.pairArticles.get(pair), level(bond(pair)));
                }
            }
        }
    }

    private void put(long key, int articlesWith, int bond) {
        double rarity = StrictMath.log((double) counts.articles() / articlesWith) / StrictMath.log(2);
        int level = (int) Math.min(WordStatistics.TOP_LEVEL, Math.round(rarity));
        entries.putIfAbsent(WordStatistics.shortKey(key), (byte) (level << 4 | bond));
    }

    private int nounLevel(long word) {
        double nouns = counts.nouns.get(word) + 1;
        return level(nouns / (nouns + counts.verbs.get(word) + 1));
    }

    /** Normalised pointwise mutual information (Bouma 2009): 1 for words that never stand apart. */
    private double bond(long pair) {
        long[] words = counts.parts(pair);
        double all = counts.occurrences();
        double together = counts.pairs.get(pair) / all;
        double apart = counts.words.get(words[0]) / all * (counts.words.get(words[1]) / all);
        return StrictMath.log(together / apart) / -StrictMath.log(together);
    }

    private static int level(double share) {
        return (int) Math.max(0, Math.min(WordStatistics.TOP_LEVEL, Math.round(share * WordStatistics.TOP_LEVEL)));
    }
}
