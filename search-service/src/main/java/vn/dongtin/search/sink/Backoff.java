package vn.dongtin.search.sink;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that double from 0.2 s to 30 s, each shortened by up to a half by chance. Owned by one thread. */
final class Backoff {

    private static final long FIRST_MILLIS = 200;
    private static final long LAST_MILLIS = 30_000;

    private final RandomGenerator random;
    private long next = FIRST_MILLIS;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The pause before the next attempt. */
    Duration pause() {
        long millis = next / 2 + random.nextLong(next / 2 + 1);
        next = Math.min(2 * next, LAST_MILLIS);
        return Duration.ofMillis(millis);
    }

    /** After a success: the next pause is a short one. */
    void reset() {
        next = FIRST_MILLIS;
    }
}
