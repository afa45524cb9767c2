package vn.dongtin.bench.text;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dongtin.bench.frame.Contender;

/** Runs one step over all texts, on one thread. */
final class StepContender implements Contender {

    /** Megabytes of the text as UTF-8 in NFC per second of CPU time, whatever the form of the input. */
    static final String SPEED = "MB per CPU s";

    private static final double MICROS = 1e3;
    private static final double MEGABYTE = 1e6;
    private static final double SECOND = 1e9;

    private final Step step;
    private final List<String> texts;
    private final long bytes;
    private final ThreadMXBean thread =
            (ThreadMXBean) ManagementFactory.getPlatformMXBean(java.lang.management.ThreadMXBean.class);
    private long checked = -1;

    /**
     * A step and what it reads.
     *
     * @param texts in the form of the step
     * @param bytes length of all texts as UTF-8 in NFC
     */
    StepContender(Step step, List<String> texts, long bytes) {
        this.step = step;
        this.texts = texts;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return step.name();
    }

    @Override
    public String comparedWith() {
        return step.comparedWith();
    }

    @Override
    public Map<String, Double> run() {
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long start = thread.getCurrentThreadCpuTime();
        long sum = 0;
        for (var text : texts) {
            sum += step.work().applyAsLong(text);
        }
        double nanos = thread.getCurrentThreadCpuTime() - start;
        allocated = thread.getCurrentThreadAllocatedBytes() - allocated;
        check(sum);
        var figures = new LinkedHashMap<String, Double>();
        figures.put(SPEED, bytes / MEGABYTE / (nanos / SECOND));
        figures.put("CPU us per article", nanos / MICROS / texts.size());
        figures.put("bytes allocated per article", (double) allocated / texts.size());
        return figures;
    }

    /** A step that gives another result in another round would be measured doing something else. */
    private void check(long sum) {
        if (checked >= 0 && checked != sum) {
            throw new IllegalStateException(step.name() + " gave " + sum + " after " + checked + " on the same texts");
        }
        checked = sum;
    }
}
