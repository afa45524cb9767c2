package vn.dongtin.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * Processes with a name, whose use of the machine is measured from outside.
 *
 * @param byName in the order of the tables
 */
public record Processes(Map<String, ProcessHandle> byName) {

    /** No process. */
    public static final Processes NONE = new Processes(Map.of());

    private static final long KIBIBYTE = 1024;
    private static final double MEGABYTE = 1e6;

    /** Copies the map and keeps its order. */
    public Processes {
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** CPU seconds that each has used since it started; 0 for one that has ended. */
    public Map<String, Double> cpuSeconds() {
        return each(Processes::cpuSeconds);
    }

    /** Resident memory of each in MB of 1,000,000 bytes; 0 where the system does not tell. */
    public Map<String, Double> residentMegabytes() {
        return each(process -> residentBytes(process.pid()).orElse(0) / MEGABYTE);
    }

    private Map<String, Double> each(ToDoubleFunction<ProcessHandle> figure) {
        var figures = new LinkedHashMap<String, Double>();
        byName.forEach((name, process) -> figures.put(name, figure.applyAsDouble(process)));
        return figures;
    }

    /** On Linux the JDK reads {@code /proc/PID/stat} for this. */
    private static double cpuSeconds(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .map(used -> used.toNanos() / 1e9)
                .orElse(0.0);
    }

    /** {@code VmRSS} of {@code /proc/PID/status}; empty on other systems and for processes that have ended. */
    static OptionalLong residentBytes(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty(); // it ended between the two calls
        }
    }
}
