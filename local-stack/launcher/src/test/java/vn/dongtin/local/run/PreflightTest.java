package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dongtin.local.system.Ports;

class PreflightTest {

    private static final long GB = 1_000_000_000;
    private static final Path DATA = Path.of("/data");

    @Test
    void acceptsAMachineWithRoom() {
        assertThatCode(() -> check(new Given(OptionalLong.of(3 * GB), 2 * GB, Set.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsAMachineThatDoesNotTellItsMemory() {
        assertThatCode(() -> check(new Given(OptionalLong.empty(), 2 * GB, Set.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void namesATakenPortAndTheWayOut() {
        assertThatThrownBy(() -> check(new Given(OptionalLong.of(9 * GB), 9 * GB, Set.of(9092))))
                .hasMessage("Port 9092 (kafka) is taken by another program: stop it, or use nine other ports in a row,"
                        + " as in ./dongtin up --port-base 18080.");
    }

    @Test
    void namesAllTakenPorts() {
        assertThatThrownBy(() -> check(new Given(OptionalLong.of(9 * GB), 9 * GB, Set.of(8080, 9200))))
                .hasMessageStartingWith("Ports 8080 (search), 9200 (elasticsearch) are taken");
    }

    @Test
    void saysHowMuchMemoryIsMissing() {
        assertThatThrownBy(() -> check(new Given(OptionalLong.of(2 * GB), 9 * GB, Set.of())))
                .hasMessage(
                        "Only 2.0 GB of memory are available and 3.0 GB are needed: close other programs and try again.");
    }

    @Test
    void saysWhereTheDiskIsFull() {
        assertThatThrownBy(() -> check(new Given(OptionalLong.of(9 * GB), GB / 2, Set.of())))
                .hasMessageStartingWith("Only 0.5 GB of disk are free at /data and 2.0 GB are needed");
    }

    private static void check(Machine machine) {
        new Preflight(machine).check(Ports.defaults(), DATA);
    }

    private record Given(OptionalLong availableMemory, long disk, Set<Integer> taken) implements Machine {
        @Override
        public long freeDisk(Path folder) {
            return disk;
        }

        @Override
        public boolean isFree(int port) {
            return !taken.contains(port);
        }
    }
}
