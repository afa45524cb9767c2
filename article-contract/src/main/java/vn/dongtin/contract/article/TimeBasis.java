package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of its times an article is sorted and charted by. */
public enum TimeBasis {
    @JsonProperty("publishedAt")
    PUBLISHED_AT,
    @JsonProperty("collectedAt")
    COLLECTED_AT
}
