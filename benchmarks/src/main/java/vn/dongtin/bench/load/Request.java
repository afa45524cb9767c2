package vn.dongtin.bench.load;

import java.net.URI;

/** Sends one request. */
@FunctionalInterface
public interface Request {

    /**
     * Returns when the answer is there. Runs on a virtual thread of its own; interrupted at the end of the plan.
     *
     * @param target the address that was checked
     * @throws Exception when the answer is not the one that was hoped for
     */
    void send(URI target, Ticket ticket) throws Exception;
}
