package vn.dongtin.search.index;

/**
 * The names under which articles are stored and found.
 *
 * @param prefix in front of both, empty by default
 */
public record IndexNames(String prefix) {

    /** Raised when a mapping needs a new index. */
    private static final int GENERATION = 1;

    /** The index that is written to. */
    public String index() {
        return alias() + "-" + GENERATION;
    }

    /** What is read from: published articles only. */
    public String alias() {
        return prefix + "articles";
    }

    /** The consumer group that fills the index, apart from the prefix of the topics. */
    public String consumerGroup() {
        return "search-articles-" + GENERATION;
    }
}
