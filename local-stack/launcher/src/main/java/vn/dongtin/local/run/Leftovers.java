package vn.dongtin.local.run;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.dongtin.local.child.ParentWatch;

/** Parts of a launcher that was killed: they notice within seconds and end by themselves. */
final class Leftovers {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Returns when the parts named in the entries are gone, or after 10 s. */
    static void awaitGone(Map<String, String> addresses) {
        parts(addresses).forEach(Leftovers::awaitExit);
    }

    /** A process id may belong to somebody else by now. */
    private static Stream<ProcessHandle> parts(Map<String, String> addresses) {
        return addresses.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("_PID"))
                .flatMap(entry -> ProcessHandle.of(Long.parseLong(entry.getValue())).stream())
                .filter(process -> process.info().commandLine().orElse("").contains(ParentWatch.class.getName()));
    }

    private static void awaitExit(ProcessHandle process) {
        try {
            process.onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // The check of the ports says what is still there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
