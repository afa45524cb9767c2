package vn.dongtin.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.TimeBasis;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.enrich.Articles;
import vn.dongtin.enrich.reading.ReadingStages;

class StagedEnricherTest {

    private final Enricher enricher = Articles.enricher(Articles.stages());

    @Test
    void enrich_sameArticleTwice_givesTheSameBytes() throws Exception {
        ArticleCodec codec = new ArticleCodec();
        RawArticle article = Articles.seed("001");
        byte[] once = codec.write(enricher.enrich(article));
        assertThat(codec.write(enricher.enrich(article))).isEqualTo(once);
        assertThat(codec.write(Articles.enricher(ReadingStages.load()).enrich(article)))
                .isEqualTo(once);
    }

    @Test
    void enrich_stageThatThrowsAnError_isNamedAndTheOthersRun() {
        List<Stage> stages = new ArrayList<>(Articles.stages());
        stages.add(1, failing("broken", () -> recurse(0)));
        EnrichedArticle read =
                Articles.enricher(stages).enrich(Articles.article(null, "Hà Nội: Chiều 5/12 có mưa to."));
        assertThat(read.enrichment().status()).isEqualTo(Enrichment.Status.PARTIAL);
        assertThat(read.enrichment().failedStages())
                .containsExactly(new Enrichment.FailedStage("broken", "java.lang.StackOverflowError", null));
        assertThat(read.language()).isEqualTo("vi");
        assertThat(read.entities()).isNotEmpty();
    }

    @Test
    void enrich_stageThatUsesUpItsSteps_failsAlikeEveryTime() {
        Stage greedy = stage("greedy", budget -> {
            while (true) {
                budget.spend(1_000);
            }
        });
        EnrichedArticle read = Articles.enricher(List.of(greedy)).enrich(Articles.article(null, "Tin."));
        assertThat(read.enrichment().failedStages())
                .containsExactly(new Enrichment.FailedStage("greedy", Budget.ExhaustedException.class.getName(), null));
    }

    @Test
    void enrich_stageBeyondTheWallClock_isMarkedTimedOut() {
        Stage slow = stage("slow", budget -> {
            while (true) {
                budget.spend(1);
            }
        });
        Enricher impatient =
                new StagedEnricher(List.of(slow), new StagedEnricher.Pipeline(1, List.of()), Duration.ZERO);
        EnrichedArticle read = impatient.enrich(Articles.article(null, "Tin."));
        assertThat(read.enrichment().failedStages().getFirst().timedOut()).isTrue();
    }

    @Test
    void guard_outOfMemory_isLeftToTheJvm() {
        assertThatThrownBy(() -> Guard.run(() -> {
                    throw new OutOfMemoryError("test");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void enrich_publishedAt_becomesTheTime() {
        RawArticle raw = Articles.article(null, "Tin.");
        PublishedAt day = new PublishedAt("2025-12-05", Precision.DAY, null, null);
        RawArticle dated = Articles.article(null, "Tin.", null, day);
        assertThat(enricher.enrich(dated).time()).isEqualTo(Instant.parse("2025-12-04T17:00:00Z"));
        assertThat(enricher.enrich(dated).timeBasis()).isEqualTo(TimeBasis.PUBLISHED_AT);
        assertThat(enricher.enrich(raw).time()).isEqualTo(Articles.COLLECTED);
        assertThat(enricher.enrich(raw).timeBasis()).isEqualTo(TimeBasis.COLLECTED_AT);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static Stage failing(String name, Runnable body) {
        return stage(name, budget -> body.run());
    }

    private static Stage stage(String name, java.util.function.Consumer<Budget> body) {
        return new Stage() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void apply(Draft draft, Budget budget) {
                body.accept(budget);
            }
        };
    }
}
