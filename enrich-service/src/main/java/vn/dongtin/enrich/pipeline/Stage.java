package vn.dongtin.enrich.pipeline;

/** One step of reading. It writes its results into the draft as its last act, so that a failure leaves no half result. */
public interface Stage {

    /** Names it in {@code failedStages}. */
    String name();

    /**
     * Reads the article of the draft.
     *
     * @param budget to be charged for the steps over the text
     */
    void apply(Draft draft, Budget budget);
}
