package vn.dongtin.text.annotate;

/** Runs one stage over an analysis. Stateless and thread-safe. */
interface Step {

    void run(Analysis analysis);
}
