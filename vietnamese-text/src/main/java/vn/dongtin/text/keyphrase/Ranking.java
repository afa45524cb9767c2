package vn.dongtin.text.keyphrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * Weighs the candidates of one text: how often, how early, in how many sentences, how rare in other news, how well its
 * words hold together; then takes the best that do not repeat each other.
 */
final class Ranking {

    static final int MOST = 10;
    private static final int MOST_NAMES = 5;
    private static final int MOST_RARE = 11;
    /** The bond of a pair that other news do not have. */
    private static final int NEW_BOND = 5;

    private static final int FIRM_BOND = 6;
    /** Words below this level stand as verbs more often. */
    private static final int LEAST_NOUN = 7;

    private static final double LEAST_SHARE = 0.2;
    /** A score of this raw weight becomes a half. */
    private static final double HALF = 10;
    /** Half a piece of a longer phrase, half a phrase of its own. */
    private static final double PIECE_SHARE = 0.6;

    private static final double LOOSE_SHARE = 0.6;
    /** A phrase with more of its tokens in one taken already is left out. */
    private static final double MOST_COMMON = 0.6;

    private static final double[] WEIGHT_OF_WORDS = {0, 0.75, 1.15, 1.25, 1.0, 0.8};

    private final Candidates candidates;
    private final TextUnits units;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final WordStatistics statistics;
    private final boolean hasTitle;

    Ranking(Candidates candidates, List<Mention> mentions, WordStatistics statistics, boolean hasTitle) {
        this.candidates = candidates;
        this.units = candidates.units;
        this.tokens = units.tokens;
        this.mentions = mentions;
        this.statistics = statistics;
        this.hasTitle = hasTitle;
    }

    List<Keyphrase> best() {
        List<Weighed> weighed = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size; candidate++) {
            double weight = isPiece(candidate) ? 0 : weight(candidate);
            if (weight > 0) {
                weighed.add(new Weighed(candidate, weight));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparingInt(Weighed::candidate));
        return select(weighed);
    }

    private boolean isPiece(int candidate) {
        int longer = candidates.longerCount[candidate];
        return longer >= 2 && longer >= PIECE_SHARE * candidates.count[candidate];
    }

    private double weight(int candidate) {
        int from = candidates.firstUnit[candidate];
        double base = units.kinds[from] == TextUnits.NAME ? name(candidate, from) : phrase(candidate, from);
        if (base <= 0) {
            return 0;
        }
        double often = Math.sqrt(0.5 * (candidates.count[candidate] + candidates.sentences[candidate]));
        return base * often * place(candidate) * (isLoose(candidate) ? LOOSE_SHARE : 1);
    }

    /** A longer phrase must not take the place of one that stands alone as often. */
    private boolean isLoose(int candidate) {
        return candidates.shorterCount[candidate] * PIECE_SHARE > candidates.count[candidate];
    }

    private double place(int candidate) {
        int sentence = candidates.firstSentence[candidate];
        double title = hasTitle && sentence == 0 ? 1.35 : 1;
        return title * (1 + 0.6 / (1 + 0.5 * (hasTitle ? Math.max(0, sentence - 1) : sentence)));
    }

    private double name(int candidate, int unit) {
        EntityType type = mentions.get(units.mention[unit]).span().type();
        boolean early = candidates.firstSentence[candidate] <= (hasTitle ? 1 : 0);
        if (candidates.count[candidate] < 2 && !early) {
            return 0;
        }
        double rarity = Math.min(units.rarity[unit], MOST_RARE);
        return switch (type) {
            case PER -> 0.7 * rarity;
            case ORG -> 0.8 * rarity;
            case EVT, PRD -> 0.9 * rarity;
            case LOC -> 0.6 * rarity;
        };
    }

    private double phrase(int candidate, int from) {
        int to = candidates.endUnit[candidate];
        int words = to - from;
        int length = units.end[to - 1] - units.first[from];
        boolean single = length == 1;
        if (single && !standsAlone(candidate, from)) {
            return 0;
        }
        if (candidates.count[candidate] < 2 && !firm(candidate, from, to)) {
            return 0;
        }
        double bond = words == 1 ? 1 : bonds(from, to);
        return rarity(from, to) * WEIGHT_OF_WORDS[words] * noun(from) * bond * (single ? 0.6 : 1);
    }

    /** A phrase that other news do not have is rare even when its words are not: {@code chuyển đổi số}. */
    private double rarity(int from, int to) {
        double words = 0;
        double rarest = 0;
        for (int unit = from; unit < to; unit++) {
            words += Math.min(units.rarity[unit], MOST_RARE) * (units.kinds[unit] == 'W' ? 0.8 : 1);
            int pair = unit > from ? pair(unit - 1, unit) : 0;
            rarest = Math.max(rarest, pair < 0 ? MOST_RARE : Math.min(WordStatistics.rarity(pair), MOST_RARE));
        }
        double mean = words / (to - from);
        return to - from == 1 ? mean : 0.5 * mean + 0.5 * rarest;
    }

    /** A single syllable says little; an abbreviation, or a rare one that comes again and again, says enough. */
    private boolean standsAlone(int candidate, int unit) {
        TokenShape shape = tokens.shape(units.first[unit]);
        boolean abbreviation =
                shape == TokenShape.UPPER || shape == TokenShape.MIXED || shape == TokenShape.ALPHANUMERIC;
        boolean long_ = tokens.end(units.first[unit]) - tokens.start(units.first[unit]) > 7;
        return abbreviation
                || (candidates.count[candidate] >= 3 && units.nouns[unit] >= 8 && units.rarity[unit] >= 5)
                || (long_ && candidates.count[candidate] >= 2);
    }

    /** What stands once only counts early, when it is one word or a pair known to hold together. */
    private boolean firm(int candidate, int from, int to) {
        boolean early = candidates.firstSentence[candidate] <= (hasTitle ? 2 : 1);
        if (!early
                || units.nouns[from] < LEAST_NOUN
                || units.rarity[from] < 5
                || joins(from - 1, from)
                || joins(to - 1, to)) {
            return false;
        }
        for (int unit = from + 1; unit < to; unit++) {
            if (bond(unit - 1, unit) < FIRM_BOND) {
                return false;
            }
        }
        return true;
    }

    /** A word beside it belongs to it when both hold together, or when nobody has seen the two: a new compound. */
    private boolean joins(int left, int right) {
        if (left < 0 || right >= units.size || !isInner(left) || !isInner(right)) {
            return false;
        }
        int pair = pair(left, right);
        return pair < 0 || WordStatistics.bond(pair) >= FIRM_BOND;
    }

    private boolean isInner(int unit) {
        char kind = units.kinds[unit];
        return (kind == TextUnits.FREE || kind == 'W') && units.nouns[unit] >= LEAST_NOUN;
    }

    private double bonds(int from, int to) {
        double weakest = 1;
        for (int unit = from + 1; unit < to; unit++) {
            weakest = Math.min(weakest, 0.75 + bond(unit - 1, unit) / 40.0);
        }
        return weakest;
    }

    private int bond(int left, int right) {
        int pair = pair(left, right);
        return pair < 0 ? NEW_BOND : WordStatistics.bond(pair);
    }

    private int pair(int left, int right) {
        long key = units.keys[left];
        for (int token = units.first[right]; token < units.end[right]; token++) {
            key = PhraseList.extend(key, tokens.key(token));
        }
        return statistics.entry(key);
    }

    /** Vietnamese puts the head first: a phrase that begins with a verb is less of a name for a thing. */
    private double noun(int from) {
        int level = units.nouns[from];
        return level >= 8 ? 1 : 0.55 + 0.05 * level;
    }

    private List<Keyphrase> select(List<Weighed> weighed) {
        List<Keyphrase> chosen = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        int names = 0;
        for (Weighed next : weighed) {
            boolean name = isName(next.candidate());
            boolean weak = next.weight() < LEAST_SHARE * weighed.getFirst().weight();
            if (weak || chosen.size() == MOST) {
                break;
            }
            if ((name && names == MOST_NAMES) || repeats(next.candidate(), taken)) {
                continue;
            }
            names += name ? 1 : 0;
            taken.add(next.candidate());
            chosen.add(keyphrase(next));
        }
        return chosen;
    }

    private Keyphrase keyphrase(Weighed weighed) {
        int unit = candidates.firstUnit[weighed.candidate()];
        int last = candidates.endUnit[weighed.candidate()] - 1;
        double score = weighed.weight() / (weighed.weight() + HALF);
        if (units.mention[unit] >= 0) {
            Mention mention = mentions.get(units.mention[unit]);
            int named = mention.namedBy() >= 0 && mention.namedBy() < mentions.size()
                    ? mention.namedBy()
                    : units.mention[unit];
            return new Keyphrase(
                    mentions.get(named).span().firstToken(),
                    mentions.get(named).span().endToken(),
                    score);
        }
        return new Keyphrase(units.first[unit], units.end[last], score);
    }

    /** Tells whether a phrase taken already says the same: one holds the other, or most of its tokens; a longer name is another. */
    private boolean repeats(int candidate, List<Integer> taken) {
        for (int other : taken) {
            int common = common(candidate, other);
            int shorter = Math.min(length(candidate), length(other));
            boolean both = isName(candidate) && isName(other);
            if (both ? common == length(candidate) : common == shorter || common >= MOST_COMMON * length(candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int candidate) {
        return units.kinds[candidates.firstUnit[candidate]] == TextUnits.NAME;
    }

    private int length(int candidate) {
        return end(candidate) - first(candidate);
    }

    private int first(int candidate) {
        return units.first[candidates.firstUnit[candidate]];
    }

    private int end(int candidate) {
        return units.end[candidates.endUnit[candidate] - 1];
    }

    private int common(int candidate, int other) {
        int common = 0;
        for (int i = first(candidate); i < end(candidate); i++) {
            for (int j = first(other); j < end(other); j++) {
                if (tokens.key(i) == tokens.key(j)) {
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    private record Weighed(int candidate, double weight) {}
}
