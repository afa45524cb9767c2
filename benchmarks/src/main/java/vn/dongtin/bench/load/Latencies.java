package vn.dongtin.bench.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;

/** Latencies from a microsecond to ten minutes, three digits each. Safe for use by several threads. */
public final class Latencies {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;
    private static final double MILLISECOND = 1e3;

    private final ConcurrentHistogram histogram = new ConcurrentHistogram(LONGEST, DIGITS);

    static long micros(long nanos) {
        return TimeUnit.NANOSECONDS.toMicros(nanos);
    }

    /** Notes one. */
    public void record(long micros) {
        histogram.recordValue(Math.clamp(micros, 0, LONGEST));
    }

    /** How many there are. */
    public long count() {
        return histogram.getTotalCount();
    }

    /** The latency in milliseconds that so many per cent do not exceed; 0 when there are none. */
    public double millisAt(double percentile) {
        return histogram.getValueAtPercentile(percentile) / MILLISECOND;
    }

    /** p50, p95, p99 and maximum in milliseconds, by a name that begins with {@code what}. */
    public Map<String, Double> figures(String what) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(what + " p50 ms", millisAt(50));
        figures.put(what + " p95 ms", millisAt(95));
        figures.put(what + " p99 ms", millisAt(99));
        figures.put(what + " max ms", histogram.getMaxValue() / MILLISECOND);
        return figures;
    }
}
