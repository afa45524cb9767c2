package vn.dongtin.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code ./dongtin} of a source tree.
 *
 * @param root the tree
 * @param log file for what it prints
 */
record Script(Path root, Path log) {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int LAST_CHARACTERS = 2_000;

    /** Returns when the command has ended well. */
    void run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(root.resolve("dongtin").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
            throw new IOException("./dongtin " + words[0] + " did not end in " + LIMIT.toMinutes() + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IOException("./dongtin " + words[0] + " ended with " + process.exitValue() + ":\n" + lastWords());
        }
    }

    private String lastWords() throws IOException {
        var text = Files.readString(log);
        return text.substring(Math.max(0, text.length() - LAST_CHARACTERS));
    }
}
