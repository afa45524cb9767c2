package vn.dongtin.local.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.Ports;

/** Refuses a start that can't succeed, with one sentence that names the way out. */
final class Preflight {

    /** Five JVMs after load (2.5 GB) and some air. */
    private static final long MEMORY = gigabytes(3);

    private static final long DISK = gigabytes(2);

    private final Machine machine;

    Preflight(Machine machine) {
        this.machine = machine;
    }

    /** Checks ports, memory and disk, in this order. */
    void check(Ports ports, Path data) {
        checkPorts(ports.byUse());
        checkMemory();
        checkDisk(data);
    }

    private void checkPorts(Map<String, Integer> ports) {
        var taken = ports.entrySet().stream()
                .filter(entry -> !machine.isFree(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new UsageException((taken.size() == 1 ? "Port " : "Ports ")
                    + taken.stream().collect(Collectors.joining(", "))
                    + (taken.size() == 1 ? " is" : " are")
                    + " taken by another program: stop it, or use nine other ports in a row, as in"
                    + " ./dongtin up --port-base 18080.");
        }
    }

    private void checkMemory() {
        var available = machine.availableMemory();
        if (available.isPresent() && available.getAsLong() < MEMORY) {
            throw new UsageException("Only " + inGigabytes(available.getAsLong()) + " GB of memory are available and "
                    + inGigabytes(MEMORY) + " GB are needed: close other programs and try again.");
        }
    }

    private void checkDisk(Path data) {
        long free = machine.freeDisk(data);
        if (free < DISK) {
            throw new UsageException("Only " + inGigabytes(free) + " GB of disk are free at " + data + " and "
                    + inGigabytes(DISK) + " GB are needed: free some, or name a folder on another disk with --data.");
        }
    }

    private static long gigabytes(long count) {
        return count * 1_000_000_000;
    }

    private static String inGigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e9);
    }
}
