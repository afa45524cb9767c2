package vn.dongtin.ingest.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.contract.article.Warning;

class TextFileTest {

    @TempDir
    Path folder;

    @Test
    void read_shortFile_isWhole() throws IOException {
        assertThat(read("Một\nhai".getBytes(UTF_8), 100)).isEqualTo(new TextFile("Một\nhai", false));
    }

    @Test
    void read_longFile_isCutAtTheLastParagraph() throws IOException {
        assertThat(read("Một\nhai\nba bốn".getBytes(UTF_8), 14)).isEqualTo(new TextFile("Một\nhai", true));
    }

    @Test
    void read_longLine_isCutAtACharacter() throws IOException {
        assertThat(read("ộộộ".getBytes(UTF_8), 7)).isEqualTo(new TextFile("ộộ", true));
    }

    @Test
    void input_brokenBytes_areCounted() throws IOException {
        TextFile file = read(new byte[] {'a', (byte) 0xff, 'b', (byte) 0xfe}, 100);
        assertThat(file.input("seeds", "x.txt").warnings())
                .extracting(Warning::code, Warning::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("broken-utf8", 2));
    }

    private TextFile read(byte[] bytes, int limit) throws IOException {
        return TextFile.read(Files.write(folder.resolve("x.txt"), bytes), limit);
    }
}
