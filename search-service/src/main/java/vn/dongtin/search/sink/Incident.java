package vn.dongtin.search.sink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log once that records have to wait, and once that they go on. Owned by one thread. */
final class Incident {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);

    private final Clock clock;
    private @Nullable Instant since;

    Incident(Clock clock) {
        this.clock = clock;
    }

    /** Something has to wait. */
    void goesOn(int records, String reason) {
        if (since == null) {
            since = clock.instant();
            log.warn("Storing waits: {} records are tried again until they are in the index ({})", records, reason);
        }
    }

    /** Nothing waits. */
    void isOver() {
        if (since != null) {
            log.info("Storing goes on after {}", Duration.between(since, clock.instant()));
            since = null;
        }
    }
}
