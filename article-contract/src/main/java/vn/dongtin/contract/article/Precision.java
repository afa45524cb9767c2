package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a time is known. */
public enum Precision {
    @JsonProperty("second")
    SECOND,
    @JsonProperty("minute")
    MINUTE,
    @JsonProperty("day")
    DAY,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("year")
    YEAR
}
