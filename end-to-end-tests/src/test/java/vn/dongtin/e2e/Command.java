package vn.dongtin.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a command answered.
 *
 * @param exitCode its exit code
 * @param output what it printed, both streams
 */
record Command(int exitCode, String output) {

    /** The folder that holds the script. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** Runs {@code ./dongtin} with arguments. */
    static Command dongtin(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new java.util.ArrayList<>(List.of(ROOT.resolve("dongtin").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Runs a line of shell in the root folder. */
    static Command shell(String line) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", line));
    }

    /** The output goes through a file: a pipe would stay open as long as a detached child lives. */
    private static Command run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("dongtin-command", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not within " + LIMIT + ": " + command);
            }
            return new Command(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
