package vn.dongtin.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dongtin.local.system.Part;
import vn.dongtin.local.system.Ports;

/**
 * The file {@code addresses.env} with one {@code KEY=value} a line, for scripts and for the other commands. It is
 * there as long as the system runs. Safe for use by several threads.
 */
final class AddressBook {

    private static final String STATE = "DONGTIN_STATE";
    private static final String READY = "ready";
    static final String SEARCH_URL = "DONGTIN_SEARCH_URL";
    private static final String LAUNCHER_PID = "DONGTIN_LAUNCHER_PID";

    private final Path file;
    private final Map<String, String> entries = new LinkedHashMap<>(); // guarded by this

    /** Describes a system that starts. */
    AddressBook(Path file, Ports ports) {
        this.file = file;
        entries.put(STATE, "starting");
        entries.put(SEARCH_URL, url(ports.search()));
        entries.put("DONGTIN_INGEST_URL", url(ports.ingest()));
        entries.put("DONGTIN_ENRICH_URL", url(ports.enrich()));
        entries.put("DONGTIN_KAFKA", "127.0.0.1:" + ports.kafka());
        entries.put("DONGTIN_ELASTICSEARCH_URL", url(ports.elasticsearch()));
        entries.put("DONGTIN_SEARCH_MANAGEMENT_URL", url(ports.searchManagement()));
        entries.put("DONGTIN_INGEST_MANAGEMENT_URL", url(ports.ingestManagement()));
        entries.put(LAUNCHER_PID, Long.toString(ProcessHandle.current().pid()));
    }

    private static String url(int port) {
        return Part.url(port).toString();
    }

    /** The key that holds the process id of a part. */
    static String pidKey(String part) {
        return "DONGTIN_" + part.toUpperCase(Locale.ROOT) + "_PID";
    }

    /** Notes the process of a part. */
    void started(String part, long pid) {
        put(pidKey(part), Long.toString(pid));
    }

    /** Notes that all parts are ready. */
    void ready() {
        put(STATE, READY);
    }

    private synchronized void put(String key, String value) {
        entries.put(key, value);
        var text = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        replace(text);
    }

    /** Whoever reads the file sees it whole. */
    private void replace(String text) {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    /** Says that nothing runs any more. */
    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + file, e);
        }
    }

    /** Whether the entries are those of a system that this launcher made ready. */
    static boolean isReady(Map<String, String> entries, long launcher) {
        return READY.equals(entries.get(STATE)) && Long.toString(launcher).equals(entries.get(LAUNCHER_PID));
    }

    /** The entries of a file, in order; none when it is not there. */
    static Map<String, String> read(Path file) {
        try {
            return Files.exists(file) ? entries(Files.readString(file)) : Map.of();
        } catch (IOException e) {
            return Map.of(); // deleted between the two calls
        }
    }

    private static Map<String, String> entries(String text) {
        var entries = new LinkedHashMap<String, String>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> entries.put(pair[0], pair[1]));
        return entries;
    }
}
