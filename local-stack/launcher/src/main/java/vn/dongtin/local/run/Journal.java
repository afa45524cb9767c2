package vn.dongtin.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user reads while the system starts and runs: one aligned line per change. */
final class Journal {

    private final PrintStream out;
    private final long start = System.nanoTime();

    /** Its clock starts now. */
    Journal(PrintStream out) {
        this.out = out;
    }

    void ready(String part, String what) {
        var seconds = (System.nanoTime() - start) / 1e9;
        say(String.format(Locale.ROOT, "  %-14s %-34s %6.1f s", part, what, seconds));
    }

    void readyAgain(String part) {
        say(line(part, "ready again"));
    }

    void ended(String part, int exitCode) {
        say(line(part, "ended with exit code " + exitCode));
    }

    void restarting(String part, Duration pause) {
        say(line(part, "is started again in " + pause.toSeconds() + " s"));
    }

    void notStarted(String part, String why) {
        say(line(part, "could not be started: " + why));
    }

    void stopped(String part) {
        say(line(part, "stopped"));
    }

    void say(String line) {
        out.println(line);
    }

    private static String line(String part, String what) {
        return String.format(Locale.ROOT, "  %-14s %s", part, what);
    }
}
