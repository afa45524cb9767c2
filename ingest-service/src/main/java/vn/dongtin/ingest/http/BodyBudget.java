package vn.dongtin.ingest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;

/**
 * How many bytes of bodies may be under way at once. Requests that wait for a broker that is away pile up; beyond the
 * budget they are answered at once instead, so that memory stays flat.
 */
final class BodyBudget {

    private static final int UNIT = 1_024;

    private final Semaphore units;
    private final int largest;

    /**
     * Makes a budget.
     *
     * @param bytes for all requests together
     * @param largestBody what a request of unknown length is counted as
     */
    BodyBudget(long bytes, int largestBody) {
        this.units = new Semaphore(Math.toIntExact(bytes / UNIT));
        this.largest = largestBody;
    }

    /** Takes a share for a request; give it back by closing it. */
    Share take(HttpServletRequest request) {
        int wanted = units(request);
        if (!units.tryAcquire(wanted)) {
            throw new ProblemException(
                    ProblemCode.UNAVAILABLE,
                    "Too many articles are waiting for Kafka at the moment. Try again shortly.");
        }
        return new Share(wanted);
    }

    private int units(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean known = length >= 0 && length <= largest && request.getHeader("Content-Encoding") == null;
        return (int) ((known ? length : largest) / UNIT + 1);
    }

    /** A share of the budget. */
    final class Share implements AutoCloseable {
        private final int taken;

        private Share(int taken) {
            this.taken = taken;
        }

        @Override
        public void close() {
            units.release(taken);
        }
    }
}
