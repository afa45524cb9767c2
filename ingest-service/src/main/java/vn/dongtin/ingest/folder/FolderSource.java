package vn.dongtin.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.ingest.input.NormalizedArticle;
import vn.dongtin.ingest.intake.Acceptance;
import vn.dongtin.ingest.intake.ArticleIntake;
import vn.dongtin.ingest.publish.KafkaAwayException;

/**
 * Loads the text files of a folder once: those directly in it, in the order of their names. Loading them again changes
 * nothing; a changed file is a new version. While Kafka is away it waits. Runs on a thread of its own.
 */
public final class FolderSource implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderSource.class);
    private static final String SUFFIX = ".txt";
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Path folder;
    private final String source;
    private final int maxBytes;
    private final ArticleIntake intake;
    private final BooleanSupplier ready;
    private final Thread thread;
    private volatile boolean done;

    /**
     * Starts at once; begins to load when ingest is ready.
     *
     * @param maxBytes a longer file is cut
     * @param ready says whether the heads are replayed, without which a restart would load everything anew
     */
    public FolderSource(Path folder, String source, int maxBytes, ArticleIntake intake, BooleanSupplier ready) {
        this.folder = folder;
        this.source = source;
        this.maxBytes = maxBytes;
        this.intake = intake;
        this.ready = ready;
        this.thread = Thread.ofVirtual().name("folder").start(this::run);
    }

    /** Says whether every file was loaded or refused. */
    public boolean done() {
        return done;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!ready.getAsBoolean()) {
                Thread.sleep(PAUSE);
            }
            for (Path file : files()) {
                load(file);
            }
            done = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.error("Folder {} can't be read: {}. Check dongtin.folder.path and its rights.", folder, e.toString());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void load(Path file) throws InterruptedException {
        String name = file.getFileName().toString();
        try {
            TextFile text = TextFile.read(file, maxBytes);
            report(name, accept(text, name));
        } catch (IOException e) {
            log.warn("File {} can't be read and is left out: {}", name, e.toString());
        } catch (ProblemException e) {
            log.warn("File {} is refused: {}", name, e.getMessage());
        } catch (RuntimeException e) {
            // the boundary of our own code: one file must not keep the others out
            log.error("File {} could not be loaded and is left out; please report this", name, e);
        }
    }

    private Acceptance accept(TextFile text, String name) throws InterruptedException {
        while (true) {
            try {
                return intake.accept(text.input(source, name), Route.PUSH, null);
            } catch (KafkaAwayException e) {
                log.debug("Kafka is away; file {} waits", name);
                Thread.sleep(PAUSE);
            }
        }
    }

    private static void report(String name, Acceptance acceptance) {
        switch (acceptance) {
            case Acceptance.Accepted accepted ->
                log.info(
                        "File {} is article {}, inferred: {}",
                        name,
                        accepted.id(),
                        described(accepted.article().inferred()));
            case Acceptance.Duplicate duplicate -> log.info("File {} is known as article {}", name, duplicate.id());
            case Acceptance.Retracted retracted -> log.info("File {} is retracted article {}", name, retracted.id());
        }
    }

    private static String described(NormalizedArticle.Inferred inferred) {
        String date = inferred.publishedAt() == null
                ? "no date"
                : "published " + inferred.publishedAt().value();
        String title = inferred.title() == null ? "no title" : "title";
        return title + ", language " + inferred.language() + ", " + date;
    }
}
