package vn.dongtin.local.run;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dongtin.local.child.Health;
import vn.dongtin.local.cli.Arguments;
import vn.dongtin.local.system.FreePorts;
import vn.dongtin.local.system.SourceTree;

/** {@code ./dongtin status}: one line per part with process, address, state and uptime. */
public final class Status {

    private static final String READINESS = "/actuator/health/readiness";
    private static final String FORMAT = "%-14s %-8s %-24s %-9s %s";

    private final PrintStream out;
    private final DataFolder data;

    /** Reads the options. */
    public Status(SourceTree tree, PrintStream out, List<String> words) {
        var arguments =
                Arguments.parse("status", words, Set.of(), Set.of("--data")).withoutWords("status");
        this.out = out;
        this.data = new DataFolder(UpOptions.dataFolder(arguments.value("--data"), tree));
    }

    /** Returns 0 when all parts are up, else 1. */
    public int run() {
        var addresses = AddressBook.read(data.addresses());
        if (LauncherLock.holder(data.lock()).isEmpty() || addresses.isEmpty()) {
            out.println("Dòng Tin does not run on " + data.path() + ": start it with ./dongtin up.");
            return 1;
        }
        out.println(String.format(Locale.ROOT, FORMAT, "PART", "PID", "ADDRESS", "STATE", "UPTIME"));
        var rows = Row.all(addresses);
        rows.forEach(row -> out.println(row.line()));
        return rows.stream().allMatch(Row::isUp) ? 0 : 1;
    }

    /**
     * One part.
     *
     * @param address as the user would use it
     * @param process empty when it has ended
     * @param answers whether it does its work now
     */
    private record Row(String name, String address, Optional<ProcessHandle> process, boolean answers) {

        static List<Row> all(Map<String, String> addresses) {
            var kafka = addresses.getOrDefault("DONGTIN_KAFKA", "");
            return List.of(
                    row(addresses, "ingest", "DONGTIN_INGEST_URL", "DONGTIN_INGEST_MANAGEMENT_URL", READINESS),
                    new Row("kafka", kafka, process(addresses, "kafka"), connects(kafka)),
                    row(addresses, "enrich", "DONGTIN_ENRICH_URL", "DONGTIN_ENRICH_URL", READINESS),
                    row(addresses, "search", AddressBook.SEARCH_URL, "DONGTIN_SEARCH_MANAGEMENT_URL", READINESS),
                    row(addresses, "elasticsearch", "DONGTIN_ELASTICSEARCH_URL", "DONGTIN_ELASTICSEARCH_URL", "/"));
        }

        private static Row row(Map<String, String> addresses, String name, String key, String healthKey, String path) {
            var health = URI.create(addresses.getOrDefault(healthKey, "") + path);
            return new Row(name, addresses.getOrDefault(key, ""), process(addresses, name), Health.isOk(health));
        }

        private static Optional<ProcessHandle> process(Map<String, String> addresses, String name) {
            return Optional.ofNullable(addresses.get(AddressBook.pidKey(name)))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive);
        }

        private static boolean connects(String address) {
            return FreePorts.answers(Integer.parseInt(address.substring(address.indexOf(':') + 1)));
        }

        boolean isUp() {
            return process.isPresent() && answers;
        }

        String line() {
            var pid = process.map(handle -> Long.toString(handle.pid())).orElse("-");
            return String.format(Locale.ROOT, FORMAT, name, pid, address, state(), uptime())
                    .stripTrailing();
        }

        private String state() {
            if (process.isEmpty()) {
                return "down";
            }
            return answers ? "up" : "not ready";
        }

        private String uptime() {
            return process.flatMap(handle -> handle.info().startInstant())
                    .map(start -> text(Duration.between(start, Instant.now())))
                    .orElse("");
        }

        private static String text(Duration uptime) {
            return String.format(
                    Locale.ROOT, "%d:%02d:%02d", uptime.toHours(), uptime.toMinutesPart(), uptime.toSecondsPart());
        }
    }
}
