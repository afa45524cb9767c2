package vn.dongtin.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CappedLogTest {

    @TempDir
    Path folder;

    @Test
    void rollsToOneOlderFileWhenItIsFull() throws IOException {
        var file = folder.resolve("logs/part.log");
        try (var log = new CappedLog(file, 10)) {
            for (var line : new String[] {"một", "hai ba", "bốn năm", "sáu"}) {
                log.line(line);
            }
        }

        assertThat(file).hasContent("sáu");
        assertThat(folder.resolve("logs/part.log.1")).hasContent("bốn năm");
    }

    @Test
    void continuesTheFileOfAnEarlierRun() throws IOException {
        var file = folder.resolve("part.log");
        for (var line : new String[] {"một", "hai"}) {
            try (var log = new CappedLog(file, 100)) {
                log.line(line);
            }
        }

        assertThat(file).hasContent("một\nhai");
    }
}
