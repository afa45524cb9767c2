package vn.dongtin.text.annotate.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/** Measures the size of all models and the time it takes to load them. */
public final class ModelsEvaluation implements Evaluation {

    private static final double MEGABYTE = 1e6;
    private static final double SECOND = 1e9;
    private static final double MOST_MEGABYTES = 12;
    private static final double MOST_SECONDS = 1;

    private final Path resources;

    /**
     * @param resources the folder that the models lie in
     */
    public ModelsEvaluation(Path resources) {
        this.resources = resources;
    }

    @Override
    public String stage() {
        return "models";
    }

    /** The time is that of the first load in this process, so this evaluation should run first. */
    @Override
    public List<Figure> run(Path data) {
        return List.of(
                Figure.of("all models and lists, size", size() / MEGABYTE, "MB")
                        .lowerIsBetter()
                        .withGate(MOST_MEGABYTES, MOST_MEGABYTES),
                Figure.of("loading all models, CPU time", load() / SECOND, "s")
                        .lowerIsBetter()
                        .withGate(MOST_SECONDS, MOST_SECONDS));
    }

    private double size() {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + resources + " of the models can't be read", e);
        }
    }

    private static double load() {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Annotator.load();
        return thread.getCurrentThreadCpuTime() - start;
    }
}
