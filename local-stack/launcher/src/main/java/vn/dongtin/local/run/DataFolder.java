package vn.dongtin.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.BuiltModule;

/**
 * The folder that holds everything a running system writes.
 *
 * @param path the folder; a marker file in it says that we made it
 */
record DataFolder(Path path) {

    private static final String MARKER = ".made-by-dongtin";
    private static final List<String> CONTENT = List.of("kafka", "elasticsearch", "run");

    /** Makes the folder unless it is ours already. */
    void open() {
        if (isForeign()) {
            throw new UsageException(
                    path + " holds files that ./dongtin did not make: choose another folder with --data.");
        }
        try {
            Files.createDirectories(logs());
            Files.writeString(path.resolve(MARKER), "./dongtin keeps its data here and may delete it.\n");
        } catch (IOException e) {
            throw new UsageException(
                    "Can't write to " + path + " (" + e.getMessage() + "): choose another folder with --data.");
        }
    }

    private boolean isForeign() {
        return Files.exists(path) && !isOurs() && !BuiltModule.list(path).isEmpty();
    }

    /** Whether we made it. */
    boolean isOurs() {
        return Files.exists(path.resolve(MARKER));
    }

    /** Deletes the data of the engines and the logs, and nothing that we did not write. */
    void empty() {
        CONTENT.stream().map(path::resolve).forEach(DataFolder::delete);
        BuiltModule.list(logs()).stream()
                .filter(log -> !log.equals(log("launcher"))) // this process may be writing it
                .forEach(DataFolder::delete);
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path addresses() {
        return path.resolve("addresses.env");
    }

    Path lock() {
        return path.resolve("launcher.lock");
    }

    private static void delete(Path start) {
        if (!Files.exists(start)) {
            return;
        }
        try (var files = Files.walk(start)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + start, e);
        }
    }
}
