package vn.dongtin.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZipfRanksTest {

    private static final int COUNT = 1_000;
    private static final int DRAWS = 2_000_000;

    @Test
    void ranksAreDrawnByTheirWeights() {
        var ranks = new ZipfRanks(COUNT);
        var dice = new Dice(7);
        var drawn = new int[COUNT];
        IntStream.range(0, DRAWS).forEach(i -> drawn[ranks.draw(dice)]++);

        double sum = IntStream.rangeClosed(1, COUNT)
                .mapToDouble(rank -> 1 / (rank + 2.7))
                .sum();
        for (int rank : new int[] {1, 2, 10, 100, 900}) {
            double expected = DRAWS / sum / (rank + 2.7);
            assertThat((double) drawn[rank - 1]).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        }
    }

    @Test
    void everyRankIsDrawn() {
        var ranks = new ZipfRanks(100);
        var dice = new Dice(7);
        assertThat(IntStream.range(0, 100_000)
                        .map(i -> ranks.draw(dice))
                        .distinct()
                        .count())
                .isEqualTo(100);
    }
}
