package vn.dongtin.search.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of the records: {@code dongtin_search_records_total{outcome=…}}. Thread-safe. */
final class Tally {

    private final Counter stored;
    private final Counter stale;
    private final Counter dead;
    private final Counter erased;
    private final Counter busy;

    Tally(MeterRegistry registry) {
        this.stored = counter(registry, "stored");
        this.stale = counter(registry, "stale");
        this.dead = counter(registry, "dead_lettered");
        this.erased = counter(registry, "erased");
        this.busy = counter(registry, "busy");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("dongtin.search.records")
                .description("Records of articles.enriched by outcome; busy counts attempts")
                .tag("outcome", outcome)
                .register(registry);
    }

    void stored() {
        stored.increment();
    }

    void stale() {
        stale.increment();
    }

    void deadLettered() {
        dead.increment();
    }

    void erased() {
        erased.increment();
    }

    void busy() {
        busy.increment();
    }
}
