package vn.dongtin.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DatePrecision;
import vn.dongtin.text.language.Language;
import vn.dongtin.text.normal.TextNormalizer;

final class AnnotatorTest {

    private static final Annotator ANNOTATOR = Annotator.load();
    private static final String TITLE = "Hà Nội họp với Tập đoàn Sao Mai";
    private static final String BODY = "Sáng 5/12/2025, tại Hà Nội, bà Lê Thị Hoà tiếp ông John Smith.\n"
            + "“Chúng tôi sẽ đầu tư 1.340 tỷ đồng”, ông Smith nói.";

    @Test
    void sentencesWordsAndDatesCountInTheText() {
        Annotation annotation = ANNOTATOR.annotate(ArticleText.of(TITLE, BODY));
        assertThat(annotation.text()).isEqualTo(BODY);
        assertThat(annotation.title()).isEqualTo(TITLE);
        assertThat(annotation.language())
                .isNotNull()
                .satisfies(detected -> assertThat(detected.language()).isEqualTo(Language.VI));
        assertThat(surfaces(annotation, annotation.sentences()))
                .containsExactly(BODY.lines().toArray(String[]::new));
        assertThat(surfaces(annotation, annotation.words())).startsWith("Sáng").contains("Hà Nội", "đầu tư");
        assertThat(annotation.dates()).extracting(DateMention::value).containsExactly("2025-12-05");
        AnnotationChecks.check(annotation);
    }

    @Test
    void dateInTheTitleGivesThePublicationDateButNoDateOfTheText() {
        Annotation annotation = ANNOTATOR.annotate(ArticleText.of("Bản tin ngày 5/12/2025", "Trời nhiều mây."));
        assertThat(annotation.dates()).isEmpty();
        assertThat(annotation.publishedAt()).isNotNull().satisfies(published -> {
            assertThat(published.value()).isEqualTo("2025-12-05");
            assertThat(published.evidence())
                    .isNotNull()
                    .satisfies(evidence -> assertThat(evidence.field()).isEqualTo("title"));
        });
        AnnotationChecks.check(annotation);
    }

    @Test
    void givenPublicationDateGoesBeforeTheTextAndGivesYears() {
        ArticleText article = new ArticleText(null, "Chiều 5/12, mưa to.", Publication.given("2019-12-06"), null);
        Annotation annotation = ANNOTATOR.annotate(article);
        assertThat(annotation.publishedAt()).isEqualTo(new Publication("2019-12-06", DatePrecision.DAY, null));
        assertThat(annotation.dates()).extracting(DateMention::value).containsExactly("2019-12-05");
    }

    @Test
    void decomposedTextGivesTheSameAsComposed() {
        Annotation composed = ANNOTATOR.annotate(ArticleText.of(TITLE, BODY));
        Annotation decomposed = ANNOTATOR.annotate(ArticleText.of(
                Normalizer.normalize(TITLE, Normalizer.Form.NFD), Normalizer.normalize(BODY, Normalizer.Form.NFD)));
        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void nothingOfTheTextIsChangedButItsForm() {
        String text = "\uFEFF \u200Bmột\r\nhai\u00A0ba\t\u0000";
        assertThat(ANNOTATOR.annotate(ArticleText.of(text)).text()).isEqualTo(text);
    }

    @Test
    void emptyTextHasNothing() {
        Annotation annotation = ANNOTATOR.annotate(ArticleText.of("", ""));
        assertThat(annotation.sentences()).isEmpty();
        assertThat(annotation.words()).isEmpty();
        assertThat(annotation.title()).isEmpty();
        assertThat(annotation.publishedAt()).isNull();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void anyTextKeepsItsSpans() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 3_000; i++) {
            String title = random.nextInt(3) == 0 ? HostileText.random(random) : null;
            String text = mixed(HostileText.random(random) + (random.nextInt(4) == 0 ? BODY : ""), random);
            Annotation annotation = ANNOTATOR.annotate(new ArticleText(title, text, null, null));
            assertThat(annotation.text()).isEqualTo(TextNormalizer.nfc(text));
            AnnotationChecks.check(annotation);
            assertThat(ANNOTATOR.annotate(new ArticleText(title, text, null, null)))
                    .isEqualTo(annotation);
        }
    }

    /** Decomposes none, all or the second half. */
    private static String mixed(String text, SplittableRandom random) {
        int from = random.nextInt(3) * text.length() / 2;
        return text.substring(0, from) + Normalizer.normalize(text.substring(from), Normalizer.Form.NFD);
    }

    @Test
    void stageRunsAloneAndTheOthersStayEmpty() {
        Analysis analysis = ANNOTATOR.begin(ArticleText.of(BODY));
        ANNOTATOR.run(Stage.DATES, analysis);
        Annotation annotation = analysis.annotation();
        assertThat(annotation.dates()).hasSize(1);
        assertThat(annotation.words()).isEmpty();
        assertThat(annotation.language()).isNull();
    }

    @Test
    void stageThatNeedsAnotherSaysWhich() {
        Analysis analysis = ANNOTATOR.begin(ArticleText.of(BODY));
        assertThatThrownBy(() -> ANNOTATOR.run(Stage.KEYPHRASES, analysis))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WORDS");
    }

    @Test
    void stageThatIsNotThereIsRefused() {
        Map<Stage, Step> none = new EnumMap<>(Stage.class);
        Annotator empty = new Annotator(none);
        Analysis analysis = empty.begin(ArticleText.of(BODY));
        assertThatThrownBy(() -> empty.run(Stage.TOPICS, analysis)).hasMessageContaining("TOPICS");
    }

    @Test
    void stagesComeInTheirOrder() {
        assertThat(ANNOTATOR.stages()).containsExactlyElementsOf(EnumSet.allOf(Stage.class));
    }

    private static List<String> surfaces(Annotation annotation, List<TextSpan> spans) {
        return spans.stream()
                .map(span -> annotation.text().substring(span.start(), span.end()))
                .toList();
    }
}
