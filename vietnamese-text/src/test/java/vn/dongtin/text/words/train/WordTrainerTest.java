package vn.dongtin.text.words.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordTrainerTest {

    private static final String TREEBANK = """
            Học_sinh học sinh_học .
            Cô_giáo Nguyễn_Thị_Lan dạy học_sinh hát .
            Học_sinh của trường đi tham_quan Hà_Nội .

            """;

    @TempDir
    private Path folder;

    private Path data() throws IOException {
        Path segmentation = Files.createDirectories(folder.resolve("segmentation"));
        Files.writeString(segmentation.resolve("ud-vtb-train.seg"), TREEBANK);
        Files.writeString(segmentation.resolve("ud-vtb-dev.seg"), "Học_sinh thích môn sinh_học .\n");
        Files.writeString(segmentation.resolve("rdr-train-gold.seg"), "TP. Hà_Nội có nhiều học_sinh giỏi .\n");
        Files.writeString(segmentation.resolve("vn-words.txt"), "học sinh\nsinh học\ncô giáo\nhọc kì\n");
        Path articles = Files.createDirectories(folder.resolve("topics")).resolve("vntc-train.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(articles))) {
            out.write(("Giao duc\ta.txt\t" + "Học sinh Hà Nội đến trường. ".repeat(30) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }

    private static byte[] train(Path data, Path resources) throws IOException {
        new WordTrainer().train(data, resources, new PrintStream(OutputStream.nullOutputStream()));
        return Files.readAllBytes(resources.resolve("vn/dongtin/text/words/words.model"));
    }

    @Test
    void sameDataGiveTheSameBytes() throws IOException {
        Path data = data();
        byte[] first = train(data, folder.resolve("first"));
        assertThat(first).hasSizeGreaterThan(500);
        assertThat(train(data, folder.resolve("second"))).isEqualTo(first);
    }

    @Test
    void missingDataIsNamed() {
        assertThatThrownBy(() -> train(folder, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ud-vtb-train.seg");
    }
}
