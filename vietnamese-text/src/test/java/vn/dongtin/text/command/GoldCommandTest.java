package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldCommandTest {

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        data = folder.resolve("data");
        Path entities = Files.createDirectories(data.resolve("entities"));
        Path words = Files.createDirectories(data.resolve("segmentation"));
        Files.writeString(entities.resolve("articles-a.txt"), """
                ### a-1
                topics: medtop:04000000
                date: 2025-01-02
                title: [LOC:Huế] mưa
                Một.
                Hai ở [LOC:Huế].
                """);
        Files.writeString(entities.resolve("sentences-a.tsv"), "v-1\tỞ [LOC:Huế].\n");
        Files.writeString(words.resolve("ud-vtb-test.seg"), "Học_sinh học .\n");
    }

    @Test
    void dataTurnIntoTheFormatOfAnnotate() throws IOException {
        Path out = folder.resolve("gold");
        Run run = Run.of(folder.resolve("project"), "", "gold", "--data", data.toString(), "--out", out.toString());
        assertThat(run.code()).isZero();
        List<String> articles = Files.readAllLines(out.resolve("articles.ndjson"));
        assertThat(articles)
                .containsExactly("{\"id\":\"a-1\",\"text\":\"Một.\\nHai ở Huế.\",\"title\":\"Huế mưa\","
                        + "\"publishedAt\":\"2025-01-02\",\"mentions\":[{\"start\":0,\"end\":3,\"type\":\"LOC\",\"surface\":\"Huế\","
                        + "\"field\":\"title\"},{\"start\":11,\"end\":14,\"type\":\"LOC\",\"surface\":\"Huế\"}],"
                        + "\"topics\":[{\"id\":\"medtop:04000000\"}]}");
        assertThat(Files.readAllLines(out.resolve("words.ndjson")))
                .containsExactly("{\"id\":\"words-1\",\"text\":\"Học sinh học .\",\"words\":["
                        + "{\"start\":0,\"end\":8},{\"start\":9,\"end\":12},{\"start\":13,\"end\":14}]}");
        assertThat(Files.readAllLines(out.resolve("sentences.ndjson"))).hasSize(1);
    }

    @Test
    void textsOfTheDataStayOutOfTheProject() {
        Run run = Run.of(
                folder,
                "",
                "gold",
                "--data",
                data.toString(),
                "--out",
                folder.resolve("x").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
