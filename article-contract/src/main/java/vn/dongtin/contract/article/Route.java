package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way an article came in. A record of a lower route never replaces one of a higher route. */
public enum Route {
    @JsonProperty("feed")
    FEED,
    @JsonProperty("page")
    PAGE,
    @JsonProperty("push")
    PUSH;

    /** Says whether an article of this route may replace one of the other. */
    public boolean mayReplace(Route other) {
        return compareTo(other) >= 0;
    }
}
