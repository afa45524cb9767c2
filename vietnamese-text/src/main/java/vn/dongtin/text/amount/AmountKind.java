package vn.dongtin.text.amount;

/** What an amount is an amount of. */
public enum AmountKind {
    /** The unit is a currency of ISO 4217. */
    MONEY,
    /** The unit is {@code %}. */
    PERCENT,
    /** The unit is one of measure or time, or the noun that is counted. */
    QUANTITY
}
