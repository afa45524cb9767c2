package vn.dongtin.text.keyphrase;

import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;

/** How well two units that stand side by side hold together in other news. */
final class Bonds {

    /** A pair with this bond or a stronger one is a phrase. */
    static final int FIRM = 6;

    /** Words below this level stand as verbs more often. */
    static final int LEAST_NOUN = 7;

    /** The bond of a pair that other news do not have. */
    private static final int NEW = 5;

    private final TextUnits units;
    private final Tokens tokens;
    private final WordStatistics statistics;

    Bonds(TextUnits units, WordStatistics statistics) {
        this.units = units;
        this.tokens = units.tokens;
        this.statistics = statistics;
    }

    /** A word beside it belongs to it when both hold together, or when nobody has seen the two: a new compound. */
    boolean joins(int left, int right) {
        if (left < 0 || right >= units.size || !isInner(left) || !isInner(right)) {
            return false;
        }
        int pair = pair(left, right);
        return pair < 0 || WordStatistics.bond(pair) >= FIRM;
    }

    private boolean isInner(int unit) {
        char kind = units.kinds[unit];
        return (kind == TextUnits.FREE || kind == 'W') && units.nouns[unit] >= LEAST_NOUN;
    }

    double weakest(int from, int to) {
        double weakest = 1;
        for (int unit = from + 1; unit < to; unit++) {
            weakest = Math.min(weakest, 0.75 + bond(unit - 1, unit) / 40.0);
        }
        return weakest;
    }

    int bond(int left, int right) {
        int pair = pair(left, right);
        return pair < 0 ? NEW : WordStatistics.bond(pair);
    }

    int pair(int left, int right) {
        long key = units.keys[left];
        for (int token = units.first[right]; token < units.end[right]; token++) {
            key = PhraseList.extend(key, tokens.key(token));
        }
        return statistics.entry(key);
    }
}
