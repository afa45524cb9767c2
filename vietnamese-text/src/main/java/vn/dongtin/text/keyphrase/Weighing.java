package vn.dongtin.text.keyphrase;

import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * Weighs the candidates of one text: how often, how early, in how many sentences, how rare in other news, how well its
 * words hold together.
 */
final class Weighing {

    private static final int MOST_RARE = 11;
    /** Half a piece of a longer phrase, half a phrase of its own. */
    private static final double PIECE_SHARE = 0.6;

    private static final double LOOSE_SHARE = 0.6;
    private static final double[] WEIGHT_OF_WORDS = {0, 0.75, 1.15, 1.25, 1.0, 0.8};

    private final Candidates candidates;
    private final TextUnits units;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Bonds bonds;
    private final boolean hasTitle;

    Weighing(Candidates candidates, List<Mention> mentions, WordStatistics statistics, boolean hasTitle) {
        this.candidates = candidates;
        this.units = candidates.units;
        this.tokens = units.tokens;
        this.mentions = mentions;
        this.bonds = new Bonds(units, statistics);
        this.hasTitle = hasTitle;
    }

    /** Returns the weight of a candidate, 0 when it is none. */
    double of(int candidate) {
        return isPiece(candidate) ? 0 : weight(candidate);
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
        double bond = words == 1 ? 1 : bonds.weakest(from, to);
        return rarity(from, to) * WEIGHT_OF_WORDS[words] * noun(from) * bond * (single ? 0.6 : 1);
    }

    /** A phrase that other news do not have is rare even when its words are not: {@code chuyển đổi số}. */
    private double rarity(int from, int to) {
        double words = 0;
        double rarest = 0;
        for (int unit = from; unit < to; unit++) {
            words += Math.min(units.rarity[unit], MOST_RARE) * (units.kinds[unit] == 'W' ? 0.8 : 1);
            int pair = unit > from ? bonds.pair(unit - 1, unit) : 0;
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
                || units.nouns[from] < Bonds.LEAST_NOUN
                || units.rarity[from] < 5
                || bonds.joins(from - 1, from)
                || bonds.joins(to - 1, to)) {
            return false;
        }
        for (int unit = from + 1; unit < to; unit++) {
            if (bonds.bond(unit - 1, unit) < Bonds.FIRM) {
                return false;
            }
        }
        return true;
    }

    /** Vietnamese puts the head first: a phrase that begins with a verb is less of a name for a thing. */
    private double noun(int from) {
        int level = units.nouns[from];
        return level >= 8 ? 1 : 0.55 + 0.05 * level;
    }
}
