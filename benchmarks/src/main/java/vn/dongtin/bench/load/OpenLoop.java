package vn.dongtin.bench.load;

import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a fixed rate whether or not earlier ones were answered, each on a virtual thread, and measures
 * latency from the moment each was due. A tool that waits for the answer first goes quiet while the service stalls and
 * so leaves out the very requests that would have been slow (coordinated omission; Gil Tene, How NOT to Measure
 * Latency, 2013).
 */
public final class OpenLoop {

    private final URI target;
    private final Plan plan;

    /**
     * Aims at a service.
     *
     * @param target an address of this machine
     * @throws vn.dongtin.local.cli.UsageException when it is not
     */
    public OpenLoop(URI target, Plan plan) {
        this.target = Loopback.require(target);
        this.plan = plan;
    }

    /** Runs the plan; returns at its end or as soon as all is answered. */
    public Outcome run(Request request) throws InterruptedException {
        var tally = new Tally();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            long start = System.nanoTime();
            long sent = sendAll(executor, start, request, tally);
            executor.shutdown();
            boolean done = executor.awaitTermination(leftUntilEnd(start), TimeUnit.NANOSECONDS);
            return tally.outcome(sent, plan.count(), done);
        } finally {
            executor.shutdownNow();
        }
    }

    private long sendAll(ExecutorService executor, long start, Request request, Tally tally)
            throws InterruptedException {
        var slots = new Semaphore(plan.maxInFlight());
        for (long number = 0; number < plan.count(); number++) {
            var ticket = new Ticket(number, start + plan.dueAfter(number));
            sleepUntil(ticket.dueNanos());
            if (!slots.tryAcquire(leftUntilEnd(start), TimeUnit.NANOSECONDS)) {
                return number;
            }
            executor.execute(() -> {
                tally.note(target, ticket, request);
                slots.release();
            });
        }
        return plan.count();
    }

    private long leftUntilEnd(long start) {
        return start + plan.endAfter() - System.nanoTime();
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** Counts answers as they come; its methods are called by many threads. */
    private static final class Tally {

        private final Latencies sinceDue = new Latencies();
        private final Latencies sinceSent = new Latencies();
        private final LongAdder failed = new LongAdder();

        private void note(URI target, Ticket ticket, Request request) {
            long sent = System.nanoTime();
            try {
                request.send(target, ticket);
                sinceDue.record(ticket.microsSinceDue());
                sinceSent.record(Latencies.micros(System.nanoTime() - sent));
            } catch (Exception e) {
                failed.increment();
            }
        }

        /** Requests that are still on their way at the end have failed as well. */
        private Outcome outcome(long sent, long planned, boolean done) {
            long unanswered = sent - sinceDue.count();
            return new Outcome(sinceDue, sinceSent, done ? failed.sum() : unanswered, planned - sent);
        }
    }
}
