package vn.dongtin.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntityDataTest {

    @TempDir
    private Path data;

    @Test
    void articleHasItsMembersAndItsLines() throws IOException {
        write("articles-a.txt", """
                ### a-1
                topics: medtop:04000000, medtop:11000000
                date: 2025-01-02
                title: [LOC:Huế] mưa
                Dòng một ở [LOC:Huế].

                ghi chú: dòng hai.
                ### a-2
                title: Không có gì
                """);
        List<TaggedArticle> articles = EntityData.articles(data);
        assertThat(articles).extracting(TaggedArticle::id).containsExactly("a-1", "a-2");
        TaggedArticle first = articles.getFirst();
        assertThat(first.topics()).containsExactly("medtop:04000000", "medtop:11000000");
        assertThat(first.date()).isEqualTo("2025-01-02");
        assertThat(first.title()).isEqualTo(TaggedText.parse("[LOC:Huế] mưa"));
        assertThat(first.lines()).extracting(TaggedText::text).containsExactly("Dòng một ở Huế.", "ghi chú: dòng hai.");
        assertThat(articles.getLast().date()).isNull();
    }

    @Test
    void sentencesComeByTheirId() throws IOException {
        write("sentences-a.tsv", "v-1\tỞ [LOC:Huế].\nv-2\tMưa.\n");
        assertThat(EntityData.sentences(data).keySet()).containsExactly("v-1", "v-2");
    }

    @Test
    void missingFolderIsNamed() {
        assertThatThrownBy(() -> EntityData.articles(data.resolve("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private void write(String name, String content) throws IOException {
        Path folder = Files.createDirectories(data.resolve("entities"));
        Files.writeString(folder.resolve(name), content);
    }
}
