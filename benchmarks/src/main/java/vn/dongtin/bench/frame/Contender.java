package vn.dongtin.bench.frame;

import java.util.Map;

/** One of the things that a benchmark compares. */
public interface Contender {

    /** The name in the table. */
    String name();

    /** The name of the contender that its ratios refer to; its own when there is none. */
    default String comparedWith() {
        return name();
    }

    /**
     * Does one round of work.
     *
     * @return figures of this round by name, with the unit in the name; the same names in every round
     */
    Map<String, Double> run() throws Exception;
}
