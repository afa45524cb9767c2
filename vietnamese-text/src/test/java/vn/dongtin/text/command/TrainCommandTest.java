package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.train.Trainer;

final class TrainCommandTest {

    @TempDir
    private Path folder;

    private record Writing(String stage) implements Trainer {

        @Override
        public void train(Path data, Path resources, PrintStream log) {
            new ModelOutput(stage, 1).writeTo(resources.resolve(stage + ".model"));
        }
    }

    @Test
    void sizeAndDigestOfEachModelAreShown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, quiet, folder);
        List<String> words = List.of(
                "--data", folder.toString(), "--out", folder.resolve("models").toString());
        Arguments arguments = Arguments.parse(words, Set.of("--data", "--only", "--out"), Set.of());
        int code = new TrainCommand(List.of(new Writing("one"), new Writing("two"))).run(arguments, terminal);
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("SHA-256")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  one.model: 15 bytes, SHA-256 "),
                        line -> assertThat(line).startsWith("  two.model: 15 bytes, SHA-256 "));
    }

    @Test
    void missingDataIsNamed() {
        Run run = Run.of(folder, "", "train", "--data", "nowhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere");
    }
}
