package vn.dongtin.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.cli.UsageException;

class RunningSystemTest {

    @TempDir
    Path folder;

    @Test
    void readsAddressesAndProcesses() throws IOException {
        Files.writeString(folder.resolve("addresses.env"), """
                DONGTIN_STATE=ready
                DONGTIN_SEARCH_URL=http://127.0.0.1:20000
                DONGTIN_INGEST_URL=http://127.0.0.1:20001
                DONGTIN_LAUNCHER_PID=%d
                """.formatted(
                        ProcessHandle.current().pid()));

        var system = RunningSystem.in(folder);

        assertThat(system.search()).hasToString("http://127.0.0.1:20000");
        assertThat(system.ingest()).hasToString("http://127.0.0.1:20001");
        assertThat(system.processes().byName()).containsOnlyKeys("launcher");
        assertThat(system.processes().cpuSeconds().get("launcher")).isPositive();
    }

    @Test
    void saysHowToStartWhenNothingRuns() {
        assertThatThrownBy(() -> RunningSystem.in(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("start it with ./dongtin up");
    }
}
