package vn.dongtin.local.suites;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dongtin.local.system.SourceTree;

/**
 * One run of {@code ./mvnw verify} that goes on after a failure.
 *
 * @param tree where to run it
 * @param log file for its whole output
 */
record MavenRun(SourceTree tree, Path log) {

    /** Returns Maven's exit code. */
    int run(List<String> options, Map<String, String> environment, PrintStream out) throws InterruptedException {
        var command = new ArrayList<>(List.of(tree.root().resolve("mvnw").toString(), "-B", "-fae", "verify"));
        command.addAll(options);
        try {
            Files.createDirectories(log.getParent());
            var builder =
                    new ProcessBuilder(command).directory(tree.root().toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var maven = builder.start();
            relay(maven, new MavenProgress(out));
            return maven.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not run Maven", e);
        }
    }

    private void relay(Process maven, MavenProgress progress) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
                var file = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line);
                file.newLine();
                progress.line(line);
            }
        }
    }

    /** What Maven itself calls errors, for a failure that no test explains. */
    List<String> errors(int limit) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("[ERROR] "))
                    .takeWhile(line -> !line.contains("[Help 1]"))
                    .limit(limit)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
