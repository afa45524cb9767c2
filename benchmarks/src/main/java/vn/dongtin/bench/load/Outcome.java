package vn.dongtin.bench.load;

/**
 * What became of a plan.
 *
 * @param sinceDue from the moment a request was due to its answer: what a user of a service with arrivals of their own
 *     meets
 * @param sinceSent from the moment it was really sent: what a tool that waits for answers before it sends would report
 * @param failed requests that were sent and did not get the answer they hoped for before the end
 * @param unsent requests that were due and not sent before the end
 */
public record Outcome(Latencies sinceDue, Latencies sinceSent, long failed, long unsent) {}
