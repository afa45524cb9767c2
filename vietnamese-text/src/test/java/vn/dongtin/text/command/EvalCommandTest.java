package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

final class EvalCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private record Fixed(String stage, Figure figure) implements Evaluation {

        @Override
        public List<Figure> run(Path data) {
            return List.of(figure);
        }
    }

    private int eval(double value, String... more) throws IOException {
        List<Evaluation> evaluations = List.of(
                new Fixed(
                        "words", Figure.of("F1", value, "%").withDeviation(0.5).withGate(98.0, 90)),
                new Fixed("speed", Figure.of("time", 1.25, "ms").lowerIsBetter().withGate(1.0, 1.5)));
        List<String> words = new ArrayList<>(List.of("--data", folder.toString()));
        words.addAll(List.of(more));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), folder);
        Arguments arguments = Arguments.parse(words, Set.of("--data", "--only", "--write"), Set.of());
        return new EvalCommand(root -> evaluations).run(arguments, terminal);
    }

    @Test
    void tableHasValueDeviationGoalFloorAndVerdict() throws IOException {
        assertThat(eval(97.25)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly(
                        "stage|figure|value|goal|floor",
                        "words|F1|97.25 ± 0.50 %|98|90|passes",
                        "speed|time|1.25 ms|1|1.50|passes");
    }

    @Test
    void figureBelowItsFloorFailsTheRun() throws IOException {
        assertThat(eval(89)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Below its floor: F1");
        assertThat(eval(89, "--only", "speed")).isZero();
    }

    @Test
    void tableReplacesTheOldOneInThePage() throws IOException {
        Path page = Files.writeString(
                folder.resolve("quality.md"),
                "# Quality\n" + FigureTable.BEGIN + "\nold\n" + FigureTable.END + "\nWhat it means.\n");
        eval(99, "--write", page.toString());
        assertThat(Files.readString(page))
                .startsWith("# Quality\n" + FigureTable.BEGIN + "\n| stage |")
                .contains("| words | F1 | 99 ± 0.50 % | 98 | 90 | reaches the goal |")
                .endsWith(FigureTable.END + "\nWhat it means.\n")
                .doesNotContain("old");
    }

    @Test
    void unknownStageIsRefusedWithTheKnownOnes() {
        Run run = Run.of(folder, "", "eval", "--only", "magic");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("magic").contains("words");
    }

    @Test
    void missingDataIsNamed() {
        Run run = Run.of(folder, "", "eval", "--data", "nowhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere").contains("--data");
    }
}
