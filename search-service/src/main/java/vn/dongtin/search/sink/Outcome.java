package vn.dongtin.search.sink;

/** What became of a document in a bulk request. */
sealed interface Outcome {

    /** In the index, or there already with the same version. */
    record Stored() implements Outcome {}

    /** The index has a newer version. */
    record Stale() implements Outcome {}

    /**
     * Elasticsearch will never take it.
     *
     * @param type Elasticsearch's name of the error
     * @param reason in Elasticsearch's words
     */
    record Rejected(String type, String reason) implements Outcome {}

    /**
     * Not now; the same document can be stored later.
     *
     * @param reason for the log
     */
    record Busy(String reason) implements Outcome {}
}
