package vn.dongtin.local.suites;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.dongtin.local.cli.UsageException;

/** A set of tests that is counted, and can be run, on its own. */
enum Suite {
    UNIT("unit"),
    INTEGRATION("integration"),
    END_TO_END("end-to-end"),
    FAULTS("faults"),
    BROWSER("browser"),
    CONTAINERS("containers");

    private static final String END_TO_END_MODULE = "end-to-end-tests";

    private final String title;

    Suite(String title) {
        this.title = title;
    }

    /** What the user calls it. */
    String title() {
        return title;
    }

    /** The suite of that name. */
    static Suite named(String title) {
        return Arrays.stream(values())
                .filter(suite -> suite.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no suite " + title + ": there are " + titles() + "."));
    }

    private static String titles() {
        return Arrays.stream(values()).map(Suite::title).collect(Collectors.joining(", "));
    }

    /**
     * The suite that a test class belongs to.
     *
     * @param module name of the module's folder
     * @param type name of the class, with or without its package; of a nested class the outer one counts
     */
    static Suite of(String module, String type) {
        var outer = type.split("\\$", 2)[0];
        if (outer.endsWith("FaultIT")) {
            return FAULTS;
        } else if (outer.endsWith("BrowserIT")) {
            return BROWSER;
        } else if (outer.endsWith("ContainersIT")) {
            return CONTAINERS;
        } else if (!outer.endsWith("IT")) {
            return UNIT;
        }
        return module.equals(END_TO_END_MODULE) ? END_TO_END : INTEGRATION;
    }
}
