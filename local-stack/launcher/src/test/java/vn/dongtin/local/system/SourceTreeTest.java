package vn.dongtin.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.cli.UsageException;

class SourceTreeTest {

    @TempDir
    Path root;

    @BeforeEach
    void aTree() throws IOException {
        write("mvnw", "");
        write("local-stack/launcher/pom.xml", "");
        write("ingest-service/pom.xml", "");
        write("docs/notes.md", "");
        write("seeds/one.txt", "một");
        write("seeds/two.txt", "hai");
        write("seeds/SOURCES.md", "");
        write("seeds/demo/three.txt", "ba");
    }

    @Test
    void isFoundFromAModuleInside() {
        assertThat(SourceTree.around(root.resolve("local-stack/launcher")).root())
                .isEqualTo(root);
    }

    @Test
    void saysWhenThereIsNone() {
        var outside = root.getRoot().resolve("nowhere");

        assertThatThrownBy(() -> SourceTree.around(outside)).isInstanceOf(UsageException.class);
    }

    @Test
    void countsTextFilesDirectlyInSeeds() {
        assertThat(new SourceTree(root).seedCount()).isEqualTo(2);
    }

    @Test
    void findsModulesOnBothLevels() {
        assertThat(new SourceTree(root).moduleFolders())
                .containsExactlyInAnyOrder(root.resolve("ingest-service"), root.resolve("local-stack/launcher"));
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
