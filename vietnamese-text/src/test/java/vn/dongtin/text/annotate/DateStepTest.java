package vn.dongtin.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.date.DateMention;

final class DateStepTest {

    private static final Annotator DATES = new Annotator(Map.of(Stage.DATES, new DateStep()));
    private static final String TEXT =
            "Chiều ngày 10-6, đoàn tới Huế. Năm ngoái tỉnh lỗ. Tỉnh có tầm nhìn giàu mạnh vào năm 2045.";

    private static List<String> values(Annotation annotation) {
        return annotation.dates().stream().map(DateMention::value).toList();
    }

    @Test
    void goalOfTheFutureIsNotTheYearOfTheArticle() {
        Annotation annotation = DATES.annotate(ArticleText.of("Mục tiêu đến năm 2030", TEXT));
        assertThat(values(annotation)).containsExactly("XXXX-06-10", "XXXX", "2045");
        assertThat(annotation.publishedAt()).isNull();
    }

    @Test
    void givenPublicationGivesYears() {
        Annotation annotation = DATES.annotate(new ArticleText(null, TEXT, Publication.given("2025-06-11"), null));
        assertThat(values(annotation)).containsExactly("2025-06-10", "2024", "2045");
    }

    @Test
    void collectionGivesThePublicationAndYears() {
        Annotation annotation =
                DATES.annotate(new ArticleText(null, TEXT, null, Instant.parse("2026-11-21T00:00:00Z")));
        assertThat(values(annotation)).containsExactly("2026-06-10", "2025", "2045");
        assertThat(annotation.publishedAt()).isNotNull();
        assertThat(annotation.publishedAt().value()).isEqualTo("2026-06-10");
    }
}
