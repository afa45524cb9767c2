package vn.dongtin.enrich.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.EnrichedRecord;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.enrich.Articles;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.text.normal.TextNormalizer;

/** Articles made to break things, normalised as ingest does it. */
class HostileArticlesTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final List<String> PIECES = List.of(
            "Hà Nội",
            "ông Nguyễn Văn An",
            "hoà",
            "Thuỷ",
            "ngày 5/12",
            "quý III/2025",
            "1.340 tỷ đồng",
            "12%",
            "“",
            "”",
            "nói:",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "\u0000",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ud83d",
            "\ude00",
            "😀",
            "\u0301",
            "\u0323\u0302",
            "\u0344",
            "\u0f73",
            "\u1100\u1161\u11a8",
            "\u212b",
            "\ufb1d",
            "\ufeff",
            "e\u0302\u0301",
            "中",
            "a",
            "A.",
            "v.v.",
            ".",
            "...",
            "-",
            "(",
            "@",
            "https://a.vn/x");

    private final ArticleCodec codec = new ArticleCodec();
    private final Enricher enricher = Articles.enricher(Articles.stages());

    @Test
    @Timeout(120)
    void enrich_anyText_countsInTheTextOfIngestAndGivesTheSameBytes() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 1_000; i++) {
            String title = random.nextInt(3) == 0 ? null : normalized(random);
            String body = normalized(random);
            if (!body.isBlank()) {
                check(Articles.article(title, body));
            }
        }
    }

    private void check(RawArticle article) {
        EnrichedArticle read = enricher.enrich(article);
        assertThat(read.enrichment().failedStages()).isEmpty();
        assertThat(read.body()).isEqualTo(article.body());
        assertThat(read.title()).isEqualTo(article.title());
        Offsets.check(read);
        assertThat(codec.write(enricher.enrich(article))).isEqualTo(codec.write(read));
    }

    private static String normalized(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(random.nextInt(3) == 0 ? Normalizer.normalize(piece, Normalizer.Form.NFD) : piece)
                    .append(random.nextBoolean() ? " " : "");
        }
        return TextNormalizer.normalize(text.toString()).text().strip();
    }

    static Stream<String> repeats() {
        return Stream.of(
                "a ",
                "\"",
                "Hà Nội ",
                "Nguyễn ",
                "1/1 ",
                ". ",
                "“",
                "a.\n",
                "ngày ",
                "A",
                "-",
                "ộ",
                "12:30 ",
                "a\n",
                "A ",
                "!",
                "A. ",
                "1 ",
                "5 % ",
                "“A” nói. ",
                "ông An nói: “a”. ",
                "quý I/2025 ",
                "Bộ Y tế ",
                "A\n",
                "\\",
                "😀",
                "Công ty An ");
    }

    /** As large as ingest lets through; the record must be as small as Kafka lets through. */
    @ParameterizedTest(name = "[{index}]")
    @Timeout(20)
    @MethodSource("repeats")
    void enrich_mebibyteOfRepeats_isCompleteInTimeAndFitsIntoARecord(String repeated) {
        String body = repeated.repeat(MEBIBYTE / repeated.length()).strip();
        EnrichedArticle read = enricher.enrich(Articles.article(null, body));
        byte[] record = codec.write((EnrichedRecord) read);
        assertThat(read.enrichment().failedStages()).isEmpty();
        assertThat(record).hasSizeLessThan(ArticleCodec.MAX_ENRICHED_BYTES * 3 / 4);
        assertThat(read.mentions()).hasSizeLessThanOrEqualTo(EnrichedArticle.MAX_MENTIONS);
        assertThat(codec.enriched(record, null)).isEqualTo(read);
    }
}
