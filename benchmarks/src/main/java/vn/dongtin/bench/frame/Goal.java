package vn.dongtin.bench.frame;

/**
 * A limit that the median of a figure shall keep.
 *
 * @param contender whose figure
 * @param figure its name
 * @param atMost the limit, in the unit of the figure
 */
public record Goal(String contender, String figure, double atMost) {

    boolean isMet(Comparison comparison) {
        return comparison.spread(contender, figure).median() <= atMost;
    }

    String sentence(Comparison comparison) {
        return "goal: " + figure + " at most " + Numbers.format(atMost) + ": "
                + Numbers.format(comparison.spread(contender, figure).median())
                + (isMet(comparison) ? ", met" : ", NOT MET");
    }
}
