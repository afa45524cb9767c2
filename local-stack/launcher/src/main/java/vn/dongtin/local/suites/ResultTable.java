package vn.dongtin.local.suites;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * The results of a run, suite by suite.
 *
 * @param results one per test class
 */
record ResultTable(List<ClassResult> results) {

    ResultTable {
        results = List.copyOf(results);
    }

    int tests(Suite suite) {
        return of(suite).stream().mapToInt(ClassResult::tests).sum();
    }

    int failed(Suite suite) {
        return of(suite).stream().mapToInt(result -> result.failures().size()).sum();
    }

    int tests() {
        return results.stream().mapToInt(ClassResult::tests).sum();
    }

    int failed() {
        return results.stream().mapToInt(result -> result.failures().size()).sum();
    }

    /** Prints every failure, a row for each of the suites, and the sum. */
    void print(List<Suite> suites, PrintStream out) {
        results.stream()
                .flatMap(result -> result.failures().stream())
                .forEach(failure -> out.println("FAILED " + failure));
        out.println(row("suite", "tests", "failed", "time"));
        suites.forEach(suite -> out.println(row(suite)));
        out.println((tests() - failed()) + " passed, " + failed() + " failed");
    }

    private String row(Suite suite) {
        return tests(suite) == 0
                ? row(suite.title(), "0", "0", "no tests ran")
                : row(suite.title(), tests(suite) + "", failed(suite) + "", time(suite));
    }

    private String time(Suite suite) {
        double seconds = of(suite).stream().mapToDouble(ClassResult::seconds).sum();
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static String row(String suite, String tests, String failed, String time) {
        return String.format(Locale.ROOT, "%-14s %8s %8s %14s", suite, tests, failed, time);
    }

    private List<ClassResult> of(Suite suite) {
        return results.stream().filter(result -> result.suite() == suite).toList();
    }
}
