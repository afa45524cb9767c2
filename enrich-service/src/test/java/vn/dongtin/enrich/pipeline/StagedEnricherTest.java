package vn.dongtin.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.TimeBasis;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.enrich.Articles;

class StagedEnricherTest {

    private final Enricher enricher = Articles.enricher(Articles.stages());

    @Test
    void enrich_sameArticleTwice_givesTheSameBytes() throws Exception {
        ArticleCodec codec = new ArticleCodec();
        RawArticle article = Articles.seed("001");
        byte[] once = codec.write(enricher.enrich(article));
        assertThat(codec.write(Articles.enricher(Articles.stages()).enrich(article)))
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
        RawArticle dated = new RawArticle(
                raw.id(),
                1,
                1,
                null,
                null,
                null,
                null,
                "Tin.",
                null,
                day,
                List.of(),
                null,
                Articles.COLLECTED,
                raw.route(),
                raw.contentHash(),
                null,
                List.of());
        assertThat(enricher.enrich(dated).time()).isEqualTo(Instant.parse("2025-12-04T17:00:00Z"));
        assertThat(enricher.enrich(dated).timeBasis()).isEqualTo(TimeBasis.PUBLISHED_AT);
        assertThat(enricher.enrich(raw).time()).isEqualTo(Articles.COLLECTED);
        assertThat(enricher.enrich(raw).timeBasis()).isEqualTo(TimeBasis.COLLECTED_AT);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "a ", "\"", "Hà Nội ", "Nguyễn ", "1/1 ", ". ", "“", "a.\n", "ngày ", "A", "-", "ộ", "12:30 ", "a\n"
            })
    void enrich_mebibyteOfRepeats_isCompleteInTime(String repeated) {
        String body = repeated.repeat((1 << 20) / repeated.length());
        EnrichedArticle read = enricher.enrich(Articles.article(null, body));
        assertThat(read.enrichment().failedStages()).isEmpty();
        assertThat(read.mentions()).hasSizeLessThanOrEqualTo(EnrichedArticle.MAX_MENTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void enrich_seed_everyOffsetProvesItself(String prefix) throws Exception {
        RawArticle article = Articles.seed(prefix);
        EnrichedArticle read = enricher.enrich(article);
        assertThat(read.enrichment().status()).isEqualTo(Enrichment.Status.COMPLETE);
        int last = 0;
        for (Mention mention : read.mentions()) {
            assertThat(article.body().substring(mention.start(), mention.end())).isEqualTo(mention.surface());
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            last = mention.end();
        }
        read.dates()
                .forEach(date -> assertThat(article.body().substring(date.start(), date.end()))
                        .isEqualTo(date.surface()));
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
