package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who read an article and how far they came.
 *
 * @param pipeline 0 … 1023, raised when the output of enrich-service may change
 * @param status {@code partial} when a stage failed
 * @param failedStages the stages whose results are missing
 * @param models names of the word lists and models used
 */
public record Enrichment(
        int pipeline,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FailedStage> failedStages,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> models) {

    /** The largest pipeline number: ten bits of the index version. */
    public static final int MAX_PIPELINE = 1_023;

    public Enrichment {
        if (pipeline < 0 || pipeline > MAX_PIPELINE) {
            throw new IllegalArgumentException("pipeline is not in 0 … 1023: " + pipeline);
        }
        Required.present(status, "enrichment.status");
        failedStages = Required.copy(failedStages);
        models = Required.copy(models);
    }

    /** How far the enrichment came. */
    public enum Status {
        @JsonProperty("complete")
        COMPLETE,
        @JsonProperty("partial")
        PARTIAL
    }

    /**
     * A stage whose results are missing.
     *
     * @param stage its name
     * @param error the class of what was thrown
     * @param timedOut true when the wall-clock limit ended it: the only case in which a repeat may give another result
     */
    public record FailedStage(
            String stage, String error, @Nullable Boolean timedOut) {

        public FailedStage {
            Required.present(stage, "failedStage.stage");
            Required.present(error, "failedStage.error");
        }
    }
}
