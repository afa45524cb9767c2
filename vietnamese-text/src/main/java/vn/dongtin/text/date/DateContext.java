package vn.dongtin.text.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a text beside the text itself; it gives dates without a year their year and relative dates their
 * day.
 *
 * @param publishedOn day of publication in Vietnam; null when unknown
 * @param collectedAt when the text reached us; null when unknown
 * @param publishedAt time of that day in Vietnam, from which {@code 3 giờ tới} counts; null when unknown
 * @param lean where a date lies that the text leaves open
 */
public record DateContext(
        @Nullable LocalDate publishedOn,
        @Nullable Instant collectedAt,
        @Nullable LocalTime publishedAt,
        Lean lean) {

    /** Where {@code thứ hai} or {@code 12/10} lies when no word around it tells. */
    public enum Lean {
        /** News tells what happened: near the publication, rather before than after. */
        NEWS,
        /** Announcements and orders tell what comes: never before the publication. */
        AHEAD
    }

    /** The context in which nothing is known. */
    public static final DateContext NONE = new DateContext(null, null);

    /** News of which the time of day is not known. */
    public DateContext(@Nullable LocalDate publishedOn, @Nullable Instant collectedAt) {
        this(publishedOn, collectedAt, null, Lean.NEWS);
    }
}
