package vn.dongtin.bench.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.bench.machine.Machine;

class ResultTest {

    @TempDir
    Path folder;

    private static Comparison comparison() {
        var baselines = new LinkedHashMap<String, String>();
        baselines.put("floor", "floor");
        baselines.put("ours", "floor");
        return new Comparison(
                baselines,
                List.of(
                        new Round("floor", 1, Map.of("wall s", 1.0)),
                        new Round("ours", 1, Map.of("wall s", 1.5)),
                        new Round("ours", 2, Map.of("wall s", 2.0)),
                        new Round("floor", 2, Map.of("wall s", 1.0))));
    }

    private static Result result() {
        return new Result(
                "example",
                "nothing",
                Instant.parse("2026-11-21T10:20:30Z"),
                Map.of("--rate", "20"),
                "no data",
                new Machine(2, "a processor", 8, "a system", "a JVM"),
                "abc123",
                comparison(),
                List.of(new Goal("ours", "wall s", 1.0)));
    }

    @Test
    void fileHasMachineArgumentsFiguresAndRounds() {
        var file = new ResultFile(folder.resolve("results")).write(result());

        assertThat(file.getFileName()).hasToString("example-2026-11-21T102030.json");
        var json = JsonMapper.builder().build().readTree(file);
        assertThat(json.propertyNames())
                .containsExactly(
                        "benchmark",
                        "measures",
                        "date",
                        "arguments",
                        "data",
                        "machine",
                        "revision",
                        "contenders",
                        "goals");
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/arguments/--rate").asString()).isEqualTo("20");
        assertThat(json.at("/contenders/1/comparedWith").asString()).isEqualTo("floor");
        assertThat(json.at("/contenders/1/figures/0/median").asDouble()).isEqualTo(1.75);
        assertThat(json.at("/contenders/1/figures/0/ratio/max").asDouble()).isEqualTo(2.0);
        assertThat(json.at("/contenders/1/rounds/1/wall s").asDouble()).isEqualTo(2.0);
        assertThat(json.at("/goals/0/met").asBoolean()).isFalse();
    }

    @Test
    void tableHasALineForEachFigure() {
        var bytes = new ByteArrayOutputStream();
        new ResultTable(comparison()).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "contender  figure  median   min   max   ratio (min-max)",
                        "floor      wall s    1.00  1.00  1.00",
                        "ours       wall s    1.75  1.50  2.00  1.75 (1.50-2.00)",
                        "rounds: 2, interleaved");
    }

    @Test
    void goalSaysWhetherItIsMet() {
        assertThat(new Goal("ours", "wall s", 1.0).sentence(comparison()))
                .isEqualTo("goal: wall s at most 1.00: 1.75, NOT MET");
        assertThat(new Goal("floor", "wall s", 1.0).sentence(comparison())).endsWith("1.00, met");
    }
}
