package vn.dongtin.enrich.stream;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts outcomes: {@code dongtin_enrich_records_total{outcome=…}}. */
final class OutcomeCounter {

    private final MeterRegistry meters;

    OutcomeCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Outcome outcome) {
        meters.counter("dongtin.enrich.records", "outcome", outcome.label()).increment();
    }
}
