package vn.dongtin.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.date.DatePrecision;
import vn.dongtin.text.date.PublicationDate;
import vn.dongtin.text.date.PublicationDateFinder;
import vn.dongtin.text.language.Language;
import vn.dongtin.text.language.LanguageDetector;
import vn.dongtin.text.normal.NormalizedText;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.sentence.SentenceSplitter;
import vn.dongtin.text.title.TitleLine;
import vn.dongtin.text.title.TitleSplit;

/** The five given articles, read from the folder {@code seeds} of the project. */
final class SeedArticlesTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedIsCertainlyVietnamese(String seed) throws IOException {
        assertThat(new LanguageDetector().detect(text(seed))).satisfies(detected -> {
            assertThat(detected.language()).isEqualTo(Language.VI);
            assertThat(detected.confidence()).isGreaterThan(0.9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "000|-",
                "001|Thúc đẩy hợp tác công nghệ giữa Việt Nam và Amazon trong kỷ nguyên số mới",
                "002|-",
                "003|Cục Xúc tiến thương mại phối hợp Amazon “chắp cánh” cho hàng Việt",
                "004|-"
            })
    void titleIsTakenOnlyWhereThereIsOne(String seed, @Nullable String title) throws IOException {
        String text = text(seed);
        TitleSplit split = TitleLine.split(text);
        assertThat(split.title()).isEqualTo(title);
        assertThat(split.body()).isEqualTo(text.substring(split.bodyStart())).doesNotStartWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000|2025-12-05|DAY|true|Chiều 5/12",
                "001|2025-12-04T10:55:00+07:00|MINUTE|false|10:55, 04/12/2025",
                "002|2026-06-10|DAY|true|Chiều ngày 10-6",
                "003|2026-01-14|DAY|true|ngày 14/1",
                "004|2025-06-25|DAY|true|ngày 25/6"
            })
    void publicationDateIsFoundWithItsEvidence(
            String seed, String value, DatePrecision precision, boolean inferred, String surface) throws IOException {
        String text = text(seed);
        TitleSplit split = TitleLine.split(text);
        checkDate(found("", text), text, value, precision, inferred, surface);
        checkDate(found(split.title(), split.body()), split.body(), value, precision, inferred, surface);
    }

    private static PublicationDate found(@Nullable String title, String body) {
        return requireNonNull(new PublicationDateFinder().find(title, body, COLLECTED));
    }

    private static void checkDate(
            PublicationDate date,
            String body,
            String value,
            DatePrecision precision,
            boolean inferred,
            String surface) {
        assertThat(date.value()).isEqualTo(value);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.inferred()).isEqualTo(inferred);
        assertThat(date.evidence().field()).isEqualTo("body");
        assertThat(date.evidence().surface()).isEqualTo(surface);
        assertThat(body.substring(date.evidence().start(), date.evidence().end()))
                .isEqualTo(surface);
    }

    @ParameterizedTest
    @CsvSource({"000,22", "001,24", "002,18", "003,11", "004,20"})
    void sentencesAreCounted(String seed, int count) throws IOException {
        assertThat(sentences(text(seed))).hasSize(count);
    }

    @Test
    void gluedSentencesAreCut() throws IOException {
        assertThat(sentences(text("003")))
                .anyMatch(sentence -> sentence.endsWith("ông Bernard Tay cho hay."))
                .anyMatch(sentence -> sentence.startsWith("Đại diện Cục Xúc tiến thương mại cho biết"))
                .anyMatch(sentence -> sentence.endsWith("bán hàng toàn cầu trên Amazon."))
                .anyMatch(sentence -> sentence.startsWith("Chia sẻ về sự hợp tác này"));
    }

    @Test
    void endMarkStaysWithItsSentence() throws IOException {
        assertThat(sentences(text("000")).getLast()).endsWith("của khu vực./.");
        assertThat(sentences(text("003")).getLast()).endsWith("khẳng định./.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void decomposedSeedNormalisesToTheComposedOne(String seed) throws IOException {
        String composed = text(seed);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        NormalizedText normalized = TextNormalizer.normalize(decomposed);
        assertThat(normalized.text()).isEqualTo(composed);
        assertThat(normalized.changes().none()).isTrue();
        int word = composed.indexOf("Việt Nam");
        int raw = normalized.offsets().toRaw(word);
        assertThat(decomposed.substring(raw)).startsWith(Normalizer.normalize("Việt", Normalizer.Form.NFD));
        assertThat(normalized.offsets().toNormalized(raw)).isEqualTo(word);
    }

    private static List<String> sentences(String text) {
        int[] spans = new SentenceSplitter().split(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            sentences.add(text.substring(spans[i], spans[i + 1]));
        }
        return sentences;
    }

    private static String text(String seed) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), seed + "_*.txt")) {
            return TextNormalizer.normalize(Files.readString(files.iterator().next()))
                    .text();
        }
    }
}
