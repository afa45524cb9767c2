package vn.dongtin.ingest.publish;

import java.time.Duration;

/**
 * Until when a caller waits, over all the waits of one request.
 *
 * @param deadlineNanos on the clock of {@link System#nanoTime()}
 */
public record Patience(long deadlineNanos) {

    /** Waits so long from now on. */
    public static Patience of(Duration duration) {
        return new Patience(System.nanoTime() + duration.toNanos());
    }

    /** What is left of it; 0 when it is used up. */
    public long leftNanos() {
        return Math.max(0, deadlineNanos - System.nanoTime());
    }
}
