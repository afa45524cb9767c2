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
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("season")
    SEASON,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("decade")
    DECADE,
    @JsonProperty("century")
    CENTURY,
    @JsonProperty("interval")
    INTERVAL
}
