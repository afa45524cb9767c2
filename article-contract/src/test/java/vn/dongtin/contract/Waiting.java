package vn.dongtin.contract;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition with a limit. */
public final class Waiting {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Waiting() {}

    /** Returns when the condition holds, and fails after a minute. */
    public static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + LIMIT);
            }
            Thread.sleep(PAUSE);
        }
    }
}
