package vn.dongtin.enrich.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.Enrichment.FailedStage;
import vn.dongtin.contract.article.RawArticle;

/**
 * Runs the stages one after the other. A stage that throws, even an {@link Error}, or uses up its budget is named in the
 * article; the stages after it run all the same. Thread-safe as its stages are.
 */
public final class StagedEnricher implements Enricher {

    private static final Logger log = LoggerFactory.getLogger(StagedEnricher.class);
    /** Steps every stage has for a short text. */
    private static final long BASE_STEPS = 1_000_000;
    /** Steps per UTF-16 unit: every stage is linear, so this is far above what any honest text takes. */
    private static final long STEPS_PER_UNIT = 64;

    /** UTF-16 units from which articles are read one at a time: an analysis holds some hundred bytes for each unit. */
    private static final int LARGE = 100_000;

    private final ReentrantLock large = new ReentrantLock();
    private final List<Stage> stages;
    private final Pipeline pipeline;
    private final Duration wallClock;

    /**
     * The release of the pipeline.
     *
     * @param number 0 … 1023, raised when the output may change
     * @param models names of the word lists and models
     */
    public record Pipeline(int number, List<String> models) {
        public Pipeline {
            models = List.copyOf(models);
        }
    }

    /**
     * Makes an enricher.
     *
     * @param wallClock how long one stage may take at most
     */
    public StagedEnricher(List<Stage> stages, Pipeline pipeline, Duration wallClock) {
        this.stages = List.copyOf(stages);
        this.pipeline = pipeline;
        this.wallClock = wallClock;
    }

    @Override
    public EnrichedArticle enrich(RawArticle article) {
        Draft draft = new Draft(article);
        if (draft.length() < LARGE) {
            return read(article, draft);
        }
        large.lock();
        try {
            return read(article, draft);
        } finally {
            large.unlock();
        }
    }

    private EnrichedArticle read(RawArticle article, Draft draft) {
        List<FailedStage> failed = new ArrayList<>();
        for (Stage stage : stages) {
            if (Guard.run(() -> apply(stage, draft)) instanceof Guard.Failed<Boolean> failure) {
                failed.add(failed(stage, failure.cause(), article));
            }
        }
        Enrichment.Status status = failed.isEmpty() ? Enrichment.Status.COMPLETE : Enrichment.Status.PARTIAL;
        return draft.toArticle(new Enrichment(pipeline.number(), status, failed, pipeline.models()));
    }

    private boolean apply(Stage stage, Draft draft) {
        stage.apply(draft, new Budget(BASE_STEPS + STEPS_PER_UNIT * draft.length(), wallClock));
        return true;
    }

    private static FailedStage failed(Stage stage, Throwable cause, RawArticle article) {
        log.warn("Stage {} failed on {}: {}", stage.name(), article.key(), cause.toString());
        boolean timedOut = cause instanceof Budget.TimedOutException;
        return new FailedStage(stage.name(), cause.getClass().getName(), timedOut ? true : null);
    }
}
