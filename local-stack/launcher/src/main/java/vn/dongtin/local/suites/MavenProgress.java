package vn.dongtin.local.suites;

import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns Maven's output into one line per module. Owned by one thread. */
final class MavenProgress {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+) \\S+ +\\[(\\d+/\\d+)]");
    private static final Pattern CLASS =
            Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: \\d+, Time elapsed");
    private static final Pattern END = Pattern.compile("\\[INFO] BUILD (SUCCESS|FAILURE)|\\[INFO] Reactor Summary.*");

    private final PrintStream out;
    private String module = "";
    private String count = "";
    private int tests;
    private int failed;
    private long start;

    MavenProgress(PrintStream out) {
        this.out = out;
    }

    /** Takes the next line of the output. */
    void line(String line) {
        var building = MODULE.matcher(line);
        var ran = CLASS.matcher(line);
        if (building.find()) {
            finish();
            begin(building.group(1), building.group(2));
        } else if (ran.find()) {
            tests += Integer.parseInt(ran.group(1));
            failed += Integer.parseInt(ran.group(2)) + Integer.parseInt(ran.group(3));
        } else if (END.matcher(line).find()) {
            finish();
        }
    }

    private void begin(String name, String position) {
        module = name;
        count = position;
        tests = 0;
        failed = 0;
        start = System.nanoTime();
    }

    private void finish() {
        if (!module.isEmpty()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  [%s] %-36s %5d tests %8.1f s%s",
                    count,
                    module,
                    tests,
                    (System.nanoTime() - start) / 1e9,
                    failed == 0 ? "" : "   " + failed + " failed"));
            module = "";
        }
    }
}
