package vn.dongtin.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dongtin.local.cli.UsageException;

/**
 * A system that {@code ./dongtin up} started.
 *
 * @param search address of search-service
 * @param ingest address of ingest-service
 * @param processes its JVMs by the name of the part, the launcher among them
 */
public record RunningSystem(URI search, URI ingest, Processes processes) {

    private static final String PREFIX = "DONGTIN_";
    private static final String PID = "_PID";

    /**
     * Reads the file that the launcher keeps as long as the system runs.
     *
     * @param data the folder given to {@code up --data}
     * @throws UsageException when no system runs there
     */
    public static RunningSystem in(Path data) {
        var file = data.resolve("addresses.env");
        if (!Files.isReadable(file)) {
            throw new UsageException("Nothing runs on " + data
                    + ": start it with ./dongtin up, or give its addresses with --search and --ingest.");
        }
        var entries = entries(file);
        return new RunningSystem(
                address(entries, file, "DONGTIN_SEARCH_URL"),
                address(entries, file, "DONGTIN_INGEST_URL"),
                processes(entries));
    }

    private static Map<String, String> entries(Path file) {
        var entries = new LinkedHashMap<String, String>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> entries.put(pair[0], pair[1]));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static URI address(Map<String, String> entries, Path file, String key) {
        return Optional.ofNullable(entries.get(key))
                .map(URI::create)
                .orElseThrow(() -> new UsageException("There is no " + key + " in " + file + "."));
    }

    private static Processes processes(Map<String, String> entries) {
        var processes = new LinkedHashMap<String, ProcessHandle>();
        entries.forEach((key, value) -> {
            if (key.startsWith(PREFIX) && key.endsWith(PID)) {
                var part = key.substring(PREFIX.length(), key.length() - PID.length());
                ProcessHandle.of(Long.parseLong(value))
                        .ifPresent(process -> processes.put(part.toLowerCase(Locale.ROOT), process));
            }
        });
        return new Processes(processes);
    }
}
