package vn.dongtin.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import vn.dongtin.local.system.FreePorts;

/** What the checks before a start ask about the computer. */
interface Machine {

    /** Bytes of memory that programs can still get; empty where the system doesn't say. */
    OptionalLong availableMemory();

    /** Bytes that can still be written into the folder. */
    long freeDisk(Path folder);

    /** Whether a server could listen on this port of 127.0.0.1. */
    boolean isFree(int port);

    /** The computer we run on. */
    static Machine here() {
        return new Here();
    }

    /** Asks the JDK and, on Linux, {@code /proc/meminfo}. */
    final class Here implements Machine {

        private static final Path MEMINFO = Path.of("/proc/meminfo");

        @Override
        public OptionalLong availableMemory() {
            try {
                return Files.exists(MEMINFO) ? memAvailable(Files.readString(MEMINFO)) : OptionalLong.empty();
            } catch (IOException e) {
                return OptionalLong.empty();
            }
        }

        /** Reads a line like {@code MemAvailable:   12345 kB}. */
        static OptionalLong memAvailable(String meminfo) {
            return meminfo.lines()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        }

        @Override
        public long freeDisk(Path folder) {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isFree(int port) {
            return FreePorts.isFree(port);
        }
    }
}
