package vn.dongtin.enrich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.enrich.pipeline.StagedEnricher;
import vn.dongtin.enrich.reading.ReadingStages;

/** Raw articles to read, and the stages to read them with. */
public final class Articles {

    public static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");

    /** Loaded once for all tests. */
    private static final List<Stage> STAGES = ReadingStages.load();

    private Articles() {}

    public static RawArticle article(@Nullable String title, String body) {
        return article(title, body, null, null);
    }

    public static RawArticle article(
            @Nullable String title, String body, @Nullable String language, @Nullable PublishedAt publishedAt) {
        return new RawArticle(
                ArticleId.ofText(title == null ? "" : title, body),
                1_760_000_000_000_000L,
                1,
                null,
                "seeds",
                null,
                title,
                body,
                language,
                publishedAt,
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
        return STAGES;
    }

    /** All stages, of which one throws instead. */
    public static List<Stage> stagesWithout(String name) {
        return STAGES.stream()
                .map(stage -> stage.name().equals(name) ? failing(name) : stage)
                .toList();
    }

    private static Stage failing(String name) {
        return new Stage() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void apply(Draft draft, Budget budget) {
                throw new IllegalStateException("test");
            }
        };
    }

    public static Enricher enricher(List<Stage> stages) {
        return new StagedEnricher(stages, new StagedEnricher.Pipeline(2, List.of("test")), Duration.ofSeconds(20));
    }
}
