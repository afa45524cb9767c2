package vn.dongtin.local.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MavenProgressTest {

    @Test
    void printsOneLinePerModule() {
        var bytes = new ByteArrayOutputStream();
        var progress = new MavenProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        """
        [INFO] Building vietnamese-text 0.1.0-SNAPSHOT                                    [2/3]
        [INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.3 s -- in vn.dongtin.text.ToneTest
        [INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0
        [INFO] Building Local stack: launcher 0.1.0-SNAPSHOT                              [3/3]
        [ERROR] Tests run: 4, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 1 s <<< FAILURE! -- in vn.dongtin.XIT
        [INFO] Reactor Summary for Dòng Tin 0.1.0-SNAPSHOT:
        [INFO] BUILD FAILURE
        """.lines().forEach(progress::line);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("  [2/3] vietnamese-text ")
                                .contains("   12 tests "),
                        second -> assertThat(second)
                                .startsWith("  [3/3] Local stack: launcher ")
                                .contains("    4 tests ")
                                .endsWith("   2 failed"));
    }
}
