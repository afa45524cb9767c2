package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherLockTest {

    @TempDir
    Path folder;

    @Test
    void nobodyHoldsALockThatIsNotThere() {
        assertThat(LauncherLock.holder(folder.resolve("lock"))).isEmpty();
    }

    @Test
    void aProcessIdThatWasLeftBehindIsNotBelieved() throws IOException {
        var file = Files.writeString(
                folder.resolve("lock"), Long.toString(ProcessHandle.current().pid()));

        assertThat(LauncherLock.holder(file)).isEmpty();
    }

    @Test
    void aTakenLockHoldsTheProcessId() throws IOException {
        var file = folder.resolve("lock");
        var lock = LauncherLock.tryTake(file).orElseThrow();

        assertThat(Files.readString(file))
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));

        lock.close();
        assertThat(LauncherLock.holder(file)).isEmpty();
    }
}
