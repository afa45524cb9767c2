package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void readsTheMemoryThatLinuxCallsAvailable() {
        var meminfo = "MemTotal:       24000000 kB\nMemFree:  100 kB\nMemAvailable:    5000000 kB\n";

        assertThat(Machine.Here.memAvailable(meminfo)).hasValue(5_120_000_000L);
    }

    @Test
    void saysNothingWhereLinuxDoesNot() {
        assertThat(Machine.Here.memAvailable("MemTotal: 1 kB\n")).isEmpty();
    }
}
