package vn.dongtin.text.date;

import java.time.Instant;

/**
 * When an article was published, as far as its text tells.
 *
 * @param value ISO 8601 in the form of {@code precision}; its year is always known
 * @param precision how exact the value is
 * @param inferred whether the year does not stand in the evidence
 * @param evidence the span that the date was read from
 */
public record PublicationDate(String value, DatePrecision precision, boolean inferred, Evidence evidence) {

    /** Returns the first instant of the value: the minute, or the start of the day, month or year in Vietnam. */
    public Instant startInstant() {
        return precision.start(value);
    }
}
