package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void doublesUpTo30Seconds() {
        var pauses = IntStream.range(0, 7)
                .mapToObj(i -> backOff.after(Duration.ofSeconds(1)).toSeconds())
                .toList();

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void startsAgainAfterAHealthyMinute() {
        backOff.after(Duration.ZERO);
        backOff.after(Duration.ZERO);

        assertThat(backOff.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
    }
}
