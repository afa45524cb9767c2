package vn.dongtin.enrich.pipeline;

import java.time.Duration;

/**
 * What a stage may spend on one article: so many steps (characters, tokens, list look-ups), so that the outcome depends
 * on the text and not on the load; and behind them a limit on the wall clock, for the machine that hangs. Not thread-safe.
 */
public final class Budget {

    private static final long CLOCK_EVERY = 4_096;

    private final long deadlineNanos;
    private long left;
    private long untilClock = CLOCK_EVERY;

    /**
     * Makes a budget.
     *
     * @param steps how many
     * @param wallClock how long at most
     */
    public Budget(long steps, Duration wallClock) {
        this.left = steps;
        this.deadlineNanos = System.nanoTime() + wallClock.toNanos();
    }

    /**
     * Charges steps.
     *
     * @throws ExhaustedException when they were the last
     * @throws TimedOutException when the wall-clock limit is over
     */
    public void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new ExhaustedException();
        }
        untilClock -= steps;
        if (untilClock < 0) {
            untilClock = CLOCK_EVERY;
            if (System.nanoTime() - deadlineNanos > 0) {
                throw new TimedOutException();
            }
        }
    }

    /** The steps are used up: it will be so at every repeat. */
    public static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("the stage used up its steps");
        }
    }

    /** The wall-clock limit is over: a repeat may do better. */
    public static final class TimedOutException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimedOutException() {
            super("the stage ran into its wall-clock limit");
        }
    }
}
