package vn.dongtin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Benchmarks.exitCode(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void unknownNameListsTheKnownOnes() {
        assertThat(run("speed")).isEqualTo(2);
        assertThat(said()).startsWith("There is no benchmark speed").contains("corpus", "text", "freshness", "startup");
    }

    @Test
    void noNameListsThemToo() {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).startsWith("Name a benchmark").contains("freshness");
    }

    @Test
    void unknownOptionListsTheKnownOnes() {
        assertThat(run("freshness", "--speed", "3")).isEqualTo(2);
        assertThat(said()).contains("has no option --speed", "--rate N", "(default 20)");
    }

    @Test
    void loadOnAnotherMachineIsRefused() {
        assertThat(run("freshness", "--search", "http://203.0.113.1:8080", "--ingest", "http://127.0.0.1:1"))
                .isEqualTo(2);
        assertThat(said()).contains("http://203.0.113.1:8080 is refused");
    }

    @Test
    void corpusGoesToTheTerminalAsOneArticleALine() {
        assertThat(run("corpus", "--articles=3")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"text\":") && line.endsWith("}"));
    }
}
