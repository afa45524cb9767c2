package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnnotateCommandTest {

    @TempDir
    private Path folder;

    private Run annotate(String in, String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "annotate";
        System.arraycopy(words, 0, all, 1, words.length);
        return Run.of(folder, in, all);
    }

    @Test
    void articleComesBackWithItsTags() {
        Run run =
                annotate("{\"id\":\"a\",\"title\":\"Tin vắn\",\"text\":\"Sáng 5/12/2025, tại Hà Nội.\",\"x\":[{}]}\n");
        assertThat(run.code()).isZero();
        JsonTree article = JsonTree.read(run.out());
        assertThat(article.string("id")).isEqualTo("a");
        assertThat(article.string("title")).isEqualTo("Tin vắn");
        assertThat(article.string("language")).isEqualTo("vi");
        assertThat(article.objects("sentences")).hasSize(1);
        assertThat(article.objects("dates").getFirst().string("value")).isEqualTo("2025-12-05");
        assertThat(article.has("publishedAt")).isTrue();
        for (String list : List.of("words", "mentions", "topics", "amounts", "quotes", "keyphrases", "summary")) {
            assertThat(article.has(list)).as(list).isTrue();
        }
    }

    @Test
    void manyArticlesKeepTheirOrder() {
        String in = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "Mưa to. ".repeat(i % 7) + "\"}")
                .collect(Collectors.joining("\n"));
        Run run = annotate(in, "-");
        assertThat(run.lines()).hasSize(500);
        assertThat(IntStream.range(0, 500).mapToObj(i -> run.lines().get(i).substring(0, 8 + digits(i))))
                .isEqualTo(IntStream.range(0, 500)
                        .mapToObj(i -> "{\"id\":" + i + ",\"")
                        .toList());
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    @Test
    void idIsAStringOrANumberOrElseTheLine() {
        Run run = annotate("{\"text\":\"a\",\"id\":1.50}\n\n{\"text\":\"a\"}\n{\"text\":\"a\",\"id\":null}");
        assertThat(run.lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("{\"id\":1.50", "{\"id\":3", "{\"id\":4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kaputt|no JSON at character",
                "[]|no JSON object",
                "{}|text is missing",
                "{\"text\":null}|text is missing",
                "{\"text\":5}|text is no string",
                "{\"text\":\"a\",\"id\":[]}|id is neither",
                "{\"text\":\"a\"} {}|something follows",
                "{\"text\":\"a\"|no JSON",
                "{\"text\":\"a\",\"publishedAt\":\"gestern\"}|publishedAt is \"gestern\"",
            })
    void lineThatCanNotBeReadIsNamedAndTheOthersGoOn(String line, String error) {
        Run run = annotate("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"b\"}\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        JsonTree answer = JsonTree.read(run.lines().get(1));
        assertThat(answer.string("line")).isEqualTo("2");
        assertThat(answer.string("error")).contains(error);
        assertThat(run.lines().get(2)).startsWith("{\"id\":3,");
    }

    @Test
    void brokenUtf8IsNamed() {
        Run run = Run.of(folder, new byte[] {'{', '"', (byte) 0xC3, '"', '}'}, "annotate");
        assertThat(run.code()).isEqualTo(1);
        assertThat(JsonTree.read(run.out()).string("error")).isEqualTo("no UTF-8 at byte 3");
    }

    @Test
    void lineBeyondTheLimitIsNamedAndTheNextIsRead() {
        String in = "{\"text\":\"" + "a".repeat(LineReader.LONGEST) + "\"}\n{\"text\":\"b\"}";
        Run run = annotate(in);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().getFirst()).isEqualTo("{\"line\":1,\"error\":\"longer than 16 MiB\"}");
        assertThat(run.lines().get(1)).startsWith("{\"id\":2,");
    }

    @Test
    void halfASurrogatePairStaysWhatItIs() {
        Run run = annotate("{\"text\":\"\\ud83d và \\ud83d\\ude00 \\\"\"}");
        assertThat(run.code()).isZero();
        assertThat(JsonTree.read(run.out()).string("text")).isEqualTo("\uD83D và 😀 \"");
    }

    @Test
    void decomposedTextComesBackComposed() {
        String text = Normalizer.normalize("Thuỷ điện Hoà Bình", Normalizer.Form.NFD);
        Run run = annotate("{\"text\":\"" + text + "\"}");
        assertThat(JsonTree.read(run.out()).string("text")).isEqualTo("Thuỷ điện Hoà Bình");
    }

    @Test
    void plainTextIsOneArticleNamedAfterItsFile() throws IOException {
        Path text = Files.writeString(folder.resolve("tin.txt"), "\uFEFFDòng một.\n\nDòng hai.\n");
        Path lines = Files.writeString(folder.resolve("b.jsonl"), "\uFEFF{\"id\":\"b\",\"text\":\"x\"}\r\n");
        Run run = annotate("", text.toString(), lines.toString());
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(JsonTree.read(run.lines().getFirst()).string("id")).isEqualTo("tin.txt");
        assertThat(JsonTree.read(run.lines().getFirst()).string("text")).isEqualTo("Dòng một.\n\nDòng hai.\n");
        assertThat(JsonTree.read(run.lines().get(1)).string("id")).isEqualTo("b");
    }

    @Test
    void missingFileIsNamedBeforeAnythingIsRead() throws IOException {
        Path text = Files.writeString(folder.resolve("tin.txt"), "Tin.");
        Run run = annotate("", text.toString(), "nowhere.txt");
        assertThat(run).isEqualTo(new Run(2, "", "There is no file nowhere.txt." + System.lineSeparator()));
    }

    @Test
    void unknownOptionIsRefused() {
        assertThat(annotate("", "--nice").code()).isEqualTo(2);
    }

    @Test
    void prettyTakesManyLines() {
        Run run = annotate("{\"text\":\"Mưa.\"}", "--pretty");
        assertThat(run.lines().size()).isGreaterThan(10);
        assertThat(JsonTree.read(run.out()).string("text")).isEqualTo("Mưa.");
    }

    @Test
    void pageShowsTheFirstArticle() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = annotate("{\"text\":\"<b>Sáng 5/12/2025\"}\n{\"text\":\"b\"}", "--html", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("shows the first");
        assertThat(Files.readString(page))
                .contains("&lt;b&gt;<mark class=\"date\"")
                .doesNotContain("<b>Sáng");
    }

    @Test
    void readerThatGoesAwayEndsTheCommandQuietly() {
        InputStream in =
                new ByteArrayInputStream("{\"text\":\"a\"}\n".repeat(100).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(in, closed, new PrintStream(err, true, StandardCharsets.UTF_8), folder);
        assertThat(TextCommand.exitCode(List.of("annotate"), terminal)).isZero();
        assertThat(err.size()).isZero();
    }
}
