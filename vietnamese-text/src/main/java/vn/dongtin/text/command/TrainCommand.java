package vn.dongtin.text.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dongtin.text.train.Trainer;

/** {@code train --data DIR}: makes the models of all stages, or of some. */
final class TrainCommand implements Command {

    private final List<Trainer> trainers;

    TrainCommand(List<Trainer> trainers) {
        this.trainers = trainers;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        Path data = arguments.withoutRest().path("--data", Registry.data(terminal.root()));
        Path resources = arguments.path("--out", Registry.resources(terminal.root()));
        List<Trainer> chosen = Registry.only(arguments.list("--only"), trainers, Trainer::stage);
        requireData(data);
        Files.createDirectories(resources);
        PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
        for (Trainer trainer : chosen) {
            Map<Path, FileTime> before = models(resources);
            out.println(trainer.stage() + ":");
            long start = System.nanoTime();
            trainer.train(data, resources, out);
            out.println(String.format(Locale.ROOT, "  %.0f s", (System.nanoTime() - start) / 1e9));
            Map<Path, FileTime> after = models(resources);
            after.forEach((file, time) -> report(resources, file, !time.equals(before.get(file)), out));
        }
        return DONE;
    }

    static void requireData(Path data) {
        if (!Files.isDirectory(data)) {
            throw new UsageException("There is no folder " + data + ": name the folder of the data with --data DIR.");
        }
    }

    private static Map<Path, FileTime> models(Path resources) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static void report(Path resources, Path file, boolean written, PrintStream out) {
        if (written) {
            out.println("  " + describe(resources, file));
        }
    }

    private static String describe(Path resources, Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return String.format(
                    Locale.ROOT,
                    "%s: %,d bytes, SHA-256 %s",
                    resources.relativize(file),
                    content.length,
                    HexFormat.of().formatHex(digest));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Could not read back " + file + ": " + e.getMessage(), e);
        }
    }
}
