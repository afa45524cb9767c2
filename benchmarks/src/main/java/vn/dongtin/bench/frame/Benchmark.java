package vn.dongtin.bench.frame;

import java.util.List;

/** Something {@code ./dongtin bench} can run. */
public interface Benchmark {

    /** The name on the command line: lower-case letters and dashes. */
    String name();

    /** One sentence that says what is measured. */
    String measures();

    /** What can be set. */
    List<Option> options();

    /**
     * Runs it.
     *
     * @throws vn.dongtin.local.cli.UsageException when what was asked for can't be done
     * @throws Exception when the measured system fails
     */
    void run(Options options, Session session) throws Exception;
}
