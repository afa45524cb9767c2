package vn.dongtin.bench.load;

import java.time.Duration;

/**
 * How much load, and where it ends whatever happens.
 *
 * @param perSecond requests that become due each second, above 0
 * @param duration how long requests become due
 * @param maxInFlight how many may be on their way at once; when so many are, the next waits and its wait counts
 * @param patience how long after the last due time answers are waited for
 */
public record Plan(double perSecond, Duration duration, int maxInFlight, Duration patience) {

    private static final long NANOS = 1_000_000_000;

    /** Checks that there is something to send. */
    public Plan {
        if (!(perSecond > 0) || duration.isNegative() || maxInFlight < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("No load: " + perSecond + " per second for " + duration + ", at most "
                    + maxInFlight + " in flight, patience " + patience);
        }
    }

    /** How many requests become due. */
    public long count() {
        return Math.round(perSecond * duration.toNanos() / NANOS);
    }

    /** When a request is due, in nanoseconds after the start. */
    long dueAfter(long number) {
        return Math.round(number * (NANOS / perSecond));
    }

    /** When everything ends, in nanoseconds after the start. */
    long endAfter() {
        return duration.plus(patience).toNanos();
    }
}
