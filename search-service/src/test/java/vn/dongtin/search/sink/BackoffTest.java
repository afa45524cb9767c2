package vn.dongtin.search.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(new Random(1));

    @Test
    void growsFromAFifthOfASecondToHalfAMinute() {
        assertThat(backoff.pause()).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
        assertThat(Stream.generate(backoff::pause).limit(20).toList().getLast())
                .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        backoff.reset();
        assertThat(backoff.pause()).isLessThanOrEqualTo(Duration.ofMillis(200));
    }
}
