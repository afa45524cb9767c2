package vn.dongtin.text.keyphrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.token.Tokens;

/** Takes the weightiest candidates of one text that do not repeat each other. */
final class Ranking {

    static final int MOST = 10;
    private static final int MOST_NAMES = 5;

    private static final double LEAST_SHARE = 0.2;
    /** A score of this raw weight becomes a half. */
    private static final double HALF = 10;
    /** A phrase with more of its tokens in one taken already is left out. */
    private static final double MOST_COMMON = 0.6;

    private final Candidates candidates;
    private final TextUnits units;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Weighing weighing;

    Ranking(Candidates candidates, List<Mention> mentions, WordStatistics statistics, boolean hasTitle) {
        this.candidates = candidates;
        this.units = candidates.units;
        this.tokens = units.tokens;
        this.mentions = mentions;
        this.weighing = new Weighing(candidates, mentions, statistics, hasTitle);
    }

    List<Keyphrase> best() {
        List<Weighed> weighed = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size; candidate++) {
            double weight = weighing.of(candidate);
            if (weight > 0) {
                weighed.add(new Weighed(candidate, weight));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparingInt(Weighed::candidate));
        return select(weighed);
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
