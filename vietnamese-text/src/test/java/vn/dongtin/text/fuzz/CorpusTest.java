package vn.dongtin.text.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads all that the fuzzer starts from and all that it ever found with every stage. */
final class CorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "vn", "dongtin", "text", "fuzz", "corpus");

    static List<String> stages() {
        return FuzzTarget.stages();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void stageReadsTheCorpus(String stage) throws IOException {
        for (Path file : files()) {
            try {
                FuzzTarget.read(stage, Files.readAllBytes(file));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(stage + " on " + file, e);
            }
        }
    }

    @Test
    void corpusIsThere() throws IOException {
        assertThat(files()).hasSizeGreaterThan(20);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }
}
