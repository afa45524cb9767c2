package vn.dongtin.bench.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dongtin.bench.machine.Processes;

class RoundsTest {

    private final List<String> ran = new ArrayList<>();

    private Contender contender(String name, String comparedWith, Double... seconds) {
        Iterator<Double> rest = List.of(seconds).iterator();
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String comparedWith() {
                return comparedWith;
            }

            @Override
            public Map<String, Double> run() {
                ran.add(name);
                return Map.of("s", rest.next());
            }
        };
    }

    @Test
    void contendersTakeTurnsAndTheFirstOneChanges() throws Exception {
        new Rounds(1, 2, Processes.NONE)
                .run(List.of(
                        contender("a", "a", 1.0, 1.0, 1.0),
                        contender("b", "a", 1.0, 1.0, 1.0),
                        contender("c", "a", 1.0, 1.0, 1.0)));
        assertThat(String.join("", ran)).isEqualTo("abcbcacab");
    }

    @Test
    void ratioIsThatOfTheMediansAndItsEndsThoseOfSingleRounds() throws Exception {
        var comparison = new Rounds(0, 3, Processes.NONE)
                .run(List.of(contender("a", "a", 1.0, 2.0, 4.0), contender("b", "a", 3.0, 4.0, 16.0)));
        var ratio = comparison.ratio("b", "s");
        assertThat(ratio.median()).isCloseTo(2, within(1e-9));
        assertThat(ratio.min()).isCloseTo(2, within(1e-9));
        assertThat(ratio.max()).isCloseTo(4, within(1e-9));
    }

    @Test
    void onlyFiguresOfAContenderWithABaselineAreCompared() throws Exception {
        var comparison =
                new Rounds(0, 1, Processes.NONE).run(List.of(contender("a", "a", 1.0), contender("b", "a", 3.0)));
        assertThat(comparison.isCompared("a", "s")).isFalse();
        assertThat(comparison.isCompared("b", "s")).isTrue();
        assertThat(comparison.isCompared("b", "load before")).isFalse();
    }

    @Test
    void ratioToZeroIsLeftOut() throws Exception {
        var comparison =
                new Rounds(0, 1, Processes.NONE).run(List.of(contender("a", "a", 0.0), contender("b", "a", 3.0)));
        assertThat(comparison.isCompared("b", "s")).isFalse();
    }

    @Test
    void warmUpIsNotCounted() throws Exception {
        var comparison = new Rounds(2, 1, Processes.NONE).run(List.of(contender("a", "a", 100.0, 50.0, 1.0)));
        assertThat(comparison.spread("a", "s")).isEqualTo(new Spread(1, 1, 1));
    }

    @Test
    void wallCpuAndLoadStandBesideTheFigures() throws Exception {
        var watched = new Processes(Map.of("me", ProcessHandle.current()));
        var comparison = new Rounds(0, 1, watched).run(List.of(contender("a", "a", 1.0)));
        assertThat(comparison.figures("a"))
                .containsExactly("wall s", "CPU s, benchmark", "CPU s, me", "s", "load before", "load after");
        assertThat(comparison.spread("a", "CPU s, me").min()).isNotNegative();
    }
}
