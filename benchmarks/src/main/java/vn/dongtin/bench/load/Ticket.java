package vn.dongtin.bench.load;

/**
 * One request of an open loop.
 *
 * @param number from 0
 * @param dueNanos when it should be sent, on the clock of {@link System#nanoTime()}
 */
public record Ticket(long number, long dueNanos) {

    /** How long ago it was due, in microseconds. */
    public long microsSinceDue() {
        return Latencies.micros(System.nanoTime() - dueNanos);
    }
}
