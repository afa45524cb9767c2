package vn.dongtin.local.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.system.SourceTree;

class ReportsTest {

    private static final String UNIT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="vn.dongtin.text.ToneTest" time="1.5" tests="3" errors="0" skipped="1" failures="1">
              <testcase name="đặt dấu" classname="vn.dongtin.text.ToneTest" time="0.1"/>
              <testcase name="bỏ qua" classname="vn.dongtin.text.ToneTest" time="0"><skipped/></testcase>
              <testcase name="sai" classname="vn.dongtin.text.ToneTest" time="0.2">
                <failure message="expected" type="X">expected: hoà
            but was: hòa</failure>
              </testcase>
            </testsuite>
            """;

    private static final String INTEGRATION = """
            <testsuite name="vn.dongtin.text.TextIT" time="1,002.25" tests="2" errors="1" skipped="0" failures="0">
              <testcase name="a" classname="vn.dongtin.text.TextIT" time="0.1"/>
              <testcase name="b" classname="vn.dongtin.text.TextIT" time="0.1"><error type="Y">boom</error></testcase>
            </testsuite>
            """;

    @TempDir
    Path root;

    private Reports reports;

    @BeforeEach
    void aModuleWithReports() throws IOException {
        write("text/pom.xml", "");
        write("text/target/surefire-reports/TEST-vn.dongtin.text.ToneTest.xml", UNIT);
        write("text/target/surefire-reports/vn.dongtin.text.ToneTest.txt", "not a report");
        write("text/target/failsafe-reports/TEST-vn.dongtin.text.TextIT.xml", INTEGRATION);
        reports = new Reports(new SourceTree(root));
    }

    @Test
    void areCountedBySuiteWithoutSkippedTests() {
        var table = new ResultTable(reports.read());

        assertThat(table.tests(Suite.UNIT)).isEqualTo(2);
        assertThat(table.failed(Suite.UNIT)).isEqualTo(1);
        assertThat(table.tests(Suite.INTEGRATION)).isEqualTo(2);
        assertThat(table.failed(Suite.INTEGRATION)).isEqualTo(1);
        assertThat(table.tests(Suite.FAULTS)).isZero();
    }

    @Test
    void endInOneLineThatSaysItAll() {
        var printed = printed(new ResultTable(reports.read()));

        assertThat(printed)
                .containsSubsequence(
                        "FAILED vn.dongtin.text.ToneTest.sai",
                        "    but was: hòa",
                        "FAILED vn.dongtin.text.TextIT.b",
                        "suite             tests   failed           time",
                        "unit                  2        1          1.5 s",
                        "integration           2        1       1002.3 s",
                        "faults                0        0   no tests ran",
                        "2 passed, 2 failed")
                .last()
                .isEqualTo("2 passed, 2 failed");
    }

    @Test
    void ofEarlierRunsAreDeleted() {
        reports.delete();

        assertThat(reports.read()).isEmpty();
        assertThat(root.resolve("text/target/surefire-reports/vn.dongtin.text.ToneTest.txt"))
                .exists();
    }

    @Test
    void thatAreCutOffCountAsAFailure() throws IOException {
        write("text/target/surefire-reports/TEST-vn.dongtin.text.ToneTest.xml", "<testsuite name=");

        assertThat(new ResultTable(reports.read()).failed(Suite.UNIT)).isEqualTo(1);
    }

    private static List<String> printed(ResultTable table) {
        var bytes = new ByteArrayOutputStream();
        table.print(
                List.of(Suite.UNIT, Suite.INTEGRATION, Suite.FAULTS),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
