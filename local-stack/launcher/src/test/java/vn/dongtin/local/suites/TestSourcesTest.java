package vn.dongtin.local.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.system.SourceTree;

class TestSourcesTest {

    @TempDir
    Path root;

    @Test
    void findsTheClassesOfASuite() throws IOException {
        for (var name : List.of("ToneTest", "TextIT", "TextFaultIT", "Words")) {
            write("text/src/test/java/vn/dongtin/text/" + name + ".java");
        }
        write("end-to-end-tests/src/test/java/vn/dongtin/SeedsIT.java");
        write("text/pom.xml");
        write("end-to-end-tests/pom.xml");
        var sources = new TestSources(new SourceTree(root));

        assertThat(sources.classes(Suite.UNIT)).containsExactly("ToneTest");
        assertThat(sources.classes(Suite.INTEGRATION)).containsExactly("TextIT");
        assertThat(sources.classes(Suite.FAULTS)).containsExactly("TextFaultIT");
        assertThat(sources.classes(Suite.END_TO_END)).containsExactly("SeedsIT");
        assertThat(sources.classes(Suite.BROWSER)).isEmpty();
    }

    private void write(String name) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
