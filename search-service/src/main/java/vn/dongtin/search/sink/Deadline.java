package vn.dongtin.search.sink;

import java.time.Duration;

/**
 * A point in time up to which one call of the listener may go on.
 *
 * @param nanos in the counting of {@link System#nanoTime()}
 */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Says whether a pause would end before it. */
    boolean allows(Duration pause) {
        return System.nanoTime() + pause.toNanos() - nanos < 0;
    }
}
