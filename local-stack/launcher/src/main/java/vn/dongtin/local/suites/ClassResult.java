package vn.dongtin.local.suites;

import java.util.List;

/**
 * What one report of Surefire or Failsafe says.
 *
 * @param suite the suite it counts for
 * @param tests how many ran
 * @param seconds how long they took
 * @param failures one text per test that failed: its name and the first lines of its message
 */
record ClassResult(Suite suite, int tests, double seconds, List<String> failures) {

    ClassResult {
        failures = List.copyOf(failures);
    }
}
