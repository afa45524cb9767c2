package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.cli.UsageException;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aNewFolderBecomesOurs() {
        var data = new DataFolder(folder.resolve("new"));

        data.open();
        data.open();

        assertThat(data.isOurs()).isTrue();
        assertThat(data.logs()).isDirectory();
    }

    @Test
    void aFolderWithFilesOfOthersIsRefused() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "luận văn");

        assertThatThrownBy(new DataFolder(folder)::open)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("holds files that ./dongtin did not make");
    }

    @Test
    void aPathThatCantBeAFolderIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(new DataFolder(file.resolve("data"))::open).isInstanceOf(UsageException.class);
    }

    @Test
    void emptyingKeepsWhatWeDidNotWrite() throws IOException {
        var data = new DataFolder(folder);
        data.open();
        Files.createDirectories(folder.resolve("kafka/articles.raw-0"));
        Files.writeString(folder.resolve("kafka/articles.raw-0/0.log"), "x");
        Files.writeString(data.log("kafka"), "x");
        Files.writeString(data.log("launcher"), "x");
        Files.writeString(folder.resolve("notes.txt"), "x");

        data.empty();

        assertThat(folder.resolve("kafka")).doesNotExist();
        assertThat(data.log("kafka")).doesNotExist();
        assertThat(data.log("launcher")).exists();
        assertThat(folder.resolve("notes.txt")).exists();
        assertThat(data.isOurs()).isTrue();
    }
}
