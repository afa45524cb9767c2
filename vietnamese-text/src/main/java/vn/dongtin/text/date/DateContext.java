package vn.dongtin.text.date;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a text beside the text itself; it gives dates without a year their year.
 *
 * @param publishedOn day of publication in Vietnam; null when unknown
 * @param collectedAt when the text reached us; null when unknown
 */
public record DateContext(
        @Nullable LocalDate publishedOn, @Nullable Instant collectedAt) {

    /** The context in which nothing is known. */
    public static final DateContext NONE = new DateContext(null, null);
}
