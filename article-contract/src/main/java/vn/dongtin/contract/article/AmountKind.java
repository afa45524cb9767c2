package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an amount is an amount of. */
public enum AmountKind {
    /** The unit is a currency of ISO 4217. */
    @JsonProperty("money")
    MONEY,
    /** The unit is {@code %}. */
    @JsonProperty("percent")
    PERCENT,
    /** The unit is one of measure or time, or the noun that is counted. */
    @JsonProperty("quantity")
    QUANTITY
}
