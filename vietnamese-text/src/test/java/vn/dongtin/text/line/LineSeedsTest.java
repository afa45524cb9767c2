package vn.dongtin.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** The five given articles, read from the folder {@code seeds} of the project. */
final class LineSeedsTest {

    private static List<String> sentences(String seed, LineKind kind) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), seed + "_*.txt")) {
            String text = TextNormalizer.normalize(
                            Files.readString(files.iterator().next()))
                    .text();
            Tokens tokens = new Tokenizer().tokenize(text);
            List<LineKind> kinds = new LineClassifier().classify(tokens);
            List<String> found = new ArrayList<>();
            for (int sentence = 0; sentence < kinds.size(); sentence++) {
                if (kinds.get(sentence) == kind) {
                    found.add(text.substring(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence)));
                }
            }
            return found;
        }
    }

    @ParameterizedTest
    @CsvSource({"000,20", "001,18", "002,16", "003,10", "004,20"})
    void runningTextIsCounted(String seed, int count) throws IOException {
        assertThat(sentences(seed, LineKind.TEXT)).hasSize(count);
    }

    @Test
    void captionBelongsToItsCredit() throws IOException {
        assertThat(sentences("000", LineKind.CAPTION)).hasSize(2).last().isEqualTo("(Ảnh: An Đăng/TTXVN)");
        assertThat(sentences("001", LineKind.CAPTION))
                .singleElement()
                .asString()
                .endsWith("Amazon Susan Pointer.");
    }

    @Test
    void dateFileAndHeadingsAreSeen() throws IOException {
        assertThat(sentences("001", LineKind.DATE_LINE)).containsExactly("10:55, 04/12/2025");
        assertThat(sentences("001", LineKind.FILE))
                .containsExactly("z7289052731694_1c3a6912de5e2e565d17ccfc3fdcf3c4.jpg");
        assertThat(sentences("001", LineKind.HEADING)).hasSize(3);
        assertThat(sentences("002", LineKind.HEADING))
                .containsExactly(
                        "Khuyến khích và tạo điều kiện cho doanh nghiệp Mỹ phát triển",
                        "Việt Nam: Tiềm năng lớn trong lĩnh vực trí tuệ nhân tạo");
    }
}
