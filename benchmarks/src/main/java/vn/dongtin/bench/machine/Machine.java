package vn.dongtin.bench.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The machine a figure was measured on.
 *
 * @param cores processors that the JVM may use
 * @param cpu the processor's model, or its architecture where the system does not tell
 * @param memoryBytes physical memory
 * @param system operating system and its version
 * @param jdk name and version of the JVM
 */
public record Machine(int cores, String cpu, long memoryBytes, String system, String jdk) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** This machine. */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                cpuModel(),
                bean().getTotalMemorySize(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    /** The mean number of runnable threads over the last minute; negative where the system does not tell. */
    public static double load() {
        return bean().getSystemLoadAverage();
    }

    /** The CPU seconds this process has used. */
    public static double ownCpuSeconds() {
        return bean().getProcessCpuTime() / 1e9;
    }

    private static OperatingSystemMXBean bean() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    private static String cpuModel() {
        var architecture = System.getProperty("os.arch");
        if (!Files.isReadable(CPU_INFO)) {
            return architecture;
        }
        try (var lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException e) {
            return architecture;
        }
    }
}
