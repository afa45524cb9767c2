package vn.dongtin.enrich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.enrich.date.DateStage;
import vn.dongtin.enrich.entity.EntityStage;
import vn.dongtin.enrich.language.LanguageStage;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.enrich.pipeline.StagedEnricher;
import vn.dongtin.enrich.sentence.SentenceStage;
import vn.dongtin.enrich.topic.TopicStage;

/** Raw articles to read, and the stages to read them with. */
public final class Articles {

    public static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");

    private Articles() {}

    public static RawArticle article(@Nullable String title, String body) {
        return new RawArticle(
                ArticleId.ofText(title == null ? "" : title, body),
                1_760_000_000_000_000L,
                1,
                null,
                "seeds",
                null,
                title,
                body,
                null,
                null,
                List.of(),
                null,
                COLLECTED,
                Route.PUSH,
                "0000000000000000",
                null,
                List.of());
    }

    public static RawArticle seed(String prefix) throws IOException {
        try (var files = Files.list(Path.of("../seeds"))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            return article(null, Files.readString(file).strip());
        }
    }

    public static List<Stage> stages() {
        return List.of(new LanguageStage(), new SentenceStage(), new DateStage(), new EntityStage(), new TopicStage());
    }

    public static Enricher enricher(List<Stage> stages) {
        return new StagedEnricher(stages, new StagedEnricher.Pipeline(1, List.of("test")), Duration.ofSeconds(20));
    }
}
