package vn.dongtin.bench.frame;

import java.util.List;
import java.util.Map;

/**
 * All rounds of all contenders.
 *
 * @param baselines which contender the ratios of each refer to; the keys are the contenders in the order of the table
 * @param rounds without the warm-up
 */
public record Comparison(Map<String, String> baselines, List<Round> rounds) {

    /** Copies both and keeps their order. */
    public Comparison {
        baselines = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(baselines));
        rounds = List.copyOf(rounds);
    }

    /** The contenders. */
    public List<String> contenders() {
        return List.copyOf(baselines.keySet());
    }

    /** The rounds of one contender, in order. */
    public List<Round> rounds(String contender) {
        return rounds.stream()
                .filter(round -> round.contender().equals(contender))
                .toList();
    }

    /** The names of the figures of one contender. */
    public List<String> figures(String contender) {
        return List.copyOf(rounds(contender).getFirst().figures().keySet());
    }

    /** One figure over all rounds. */
    public Spread spread(String contender, String figure) {
        return Spread.of(values(contender, figure));
    }

    /**
     * How large a figure is beside that of the baseline: the ratio of the medians, and as its ends the smallest and
     * the largest ratio within one round, where both ran next to each other under the same load.
     */
    public Spread ratio(String contender, String figure) {
        var baseline = baselines.getOrDefault(contender, contender);
        var own = values(contender, figure);
        var other = values(baseline, figure);
        var byRound = Spread.of(java.util.stream.IntStream.range(0, own.size())
                .mapToObj(i -> own.get(i) / other.get(i))
                .toList());
        return new Spread(Spread.of(own).median() / Spread.of(other).median(), byRound.min(), byRound.max());
    }

    /** Whether {@link #ratio} says something about this contender. */
    public boolean hasBaseline(String contender) {
        return !contender.equals(baselines.get(contender));
    }

    /** Whether {@link #ratio} says something about this figure: the load is the machine's, not the contender's. */
    boolean isCompared(String contender, String figure) {
        if (!hasBaseline(contender) || Rounds.isLoad(figure)) {
            return false;
        }
        var ratio = ratio(contender, figure);
        return Double.isFinite(ratio.median()) && Double.isFinite(ratio.max()); // not where the baseline has a 0
    }

    private List<Double> values(String contender, String figure) {
        return rounds(contender).stream()
                .map(round -> round.figures().getOrDefault(figure, Double.NaN))
                .toList();
    }
}
