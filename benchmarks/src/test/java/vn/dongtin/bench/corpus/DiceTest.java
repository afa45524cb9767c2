package vn.dongtin.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    /** The first numbers of the reference implementation of SplitMix64 for the seed 1234567. */
    @Test
    void isSplitMix64() {
        var dice = new Dice(1234567);
        assertThat(new long[] {dice.next(), dice.next()}).containsExactly(6457827717110365317L, 3203168211198807973L);
    }

    @Test
    void normalHasMeanZeroAndVarianceOne() {
        var dice = new Dice(3);
        var squares = IntStream.range(0, 100_000)
                .mapToDouble(i -> Math.pow(dice.normal(), 2))
                .average();
        var mean = IntStream.range(0, 100_000).mapToDouble(i -> dice.normal()).average();
        assertThat(squares.orElseThrow()).isCloseTo(1, within(0.02));
        assertThat(mean.orElseThrow()).isCloseTo(0, within(0.02));
    }
}
