package vn.dongtin.text.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.NavigableSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives a day without a year its year: the one nearest to a known publication date; else, when the time of collection is
 * known, the latest year named in the text (in a full date or as {@code năm 2025}) for which the day is not after it, if
 * it is at most ten years back, or the last such day before the collection. When nothing but the text is known, the
 * latest year that can be the one of the news, see {@link NamedYears#ofNews}; else none.
 */
final class YearResolver {

    /** A year named in news that is further back than this many years is history, not the year of the news. */
    private static final int MEMORY = 10;

    /** Covers 29 February over a century that is no leap year, and bounds the work per date. */
    private static final int YEARS_BACK = 8;

    /** By what the distance counts more on the side that the words speak against. */
    private static final double AGAINST = 4;

    /** Months and quarters in news rather lie behind than ahead. */
    private static final double AHEAD_OF_NEWS = 2;

    /** A day that is called coming may just have passed when an article is dated a little late. */
    private static final int LATE = 3;

    private final @Nullable LocalDate publishedOn;
    private final boolean ahead;
    private final @Nullable LocalDate collectedOn;
    private final NamedYears years;
    /** Years named in the text that may give a day its own; null until a day asks. */
    private @Nullable NavigableSet<Integer> anchors;

    YearResolver(DateContext context, NamedYears years) {
        this.publishedOn = context.publishedOn();
        this.ahead = context.lean() == DateContext.Lean.AHEAD;
        this.collectedOn = dayOf(context.collectedAt());
        this.years = years;
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, DatePrecision.VIETNAM);
    }

    /** Returns the unit of a precision that begins on a day of the year, or null when nothing tells the year. */
    @Nullable
    Period resolve(MonthDay wanted, DatePrecision precision, Direction direction) {
        LocalDate known = publishedOn;
        if (known != null) {
            Period nearest = nearest(known, shift -> inYear(wanted, known.getYear() + shift, precision), direction);
            return nearest != null ? nearest : around(lastBefore(wanted, known), precision);
        }
        LocalDate named = latestNamed(wanted);
        return around(named != null || collectedOn == null ? named : lastBefore(wanted, collectedOn), precision);
    }

    private static @Nullable Period around(@Nullable LocalDate day, DatePrecision precision) {
        return day == null ? null : Period.around(day, precision);
    }

    private static @Nullable Period inYear(MonthDay wanted, int year, DatePrecision precision) {
        return wanted.isValidYear(year) ? Period.around(wanted.atYear(year), precision) : null;
    }

    /** Returns the best of last, this and next year's; null when none exists or none lies where the words say. */
    @Nullable
    Period nearest(LocalDate known, IntFunction<@Nullable Period> ofYear, Direction direction) {
        Period best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int shift = -1; shift <= 1; shift++) {
            Period period = ofYear.apply(shift);
            double distance = period == null ? Double.POSITIVE_INFINITY : distance(period, known, direction);
            if (distance < least) {
                best = period;
                least = distance;
            }
        }
        return best;
    }

    private double distance(Period period, LocalDate known, Direction direction) {
        long gap = period.gap(known);
        boolean behind = period.last().isBefore(known);
        boolean later = period.first().isAfter(known);
        boolean day = period.precision() == DatePrecision.DAY;
        double factor = switch (direction) {
            case PAST -> later ? Double.POSITIVE_INFINITY : 1;
            case AHEAD -> later || (day && gap <= LATE) ? 1 : Double.POSITIVE_INFINITY;
            case LIKELY_PAST -> later ? AGAINST : 1;
            case LIKELY_AHEAD -> behind ? AGAINST : 1;
            case OPEN -> later && !day ? AHEAD_OF_NEWS : 1;
        };
        boolean excluded = ahead && behind && direction != Direction.PAST;
        return excluded || Double.isInfinite(factor) ? Double.POSITIVE_INFINITY : gap * factor;
    }

    private @Nullable LocalDate latestNamed(MonthDay wanted) {
        NavigableSet<Integer> named = anchors();
        if (named.isEmpty()) {
            return null;
        }
        return latest(named, wanted, collectedOn != null ? collectedOn : LocalDate.of(named.getLast(), 12, 31));
    }

    private NavigableSet<Integer> anchors() {
        if (anchors == null) {
            anchors = collectedOn != null ? years.all() : years.ofNews();
        }
        return anchors;
    }

    private static @Nullable LocalDate latest(NavigableSet<Integer> years, MonthDay wanted, LocalDate limit) {
        return years.subSet(limit.getYear() - MEMORY, true, limit.getYear(), true).descendingSet().stream()
                .limit(YEARS_BACK)
                .filter(wanted::isValidYear)
                .map(wanted::atYear)
                .filter(day -> !day.isAfter(limit))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate lastBefore(MonthDay wanted, LocalDate limit) {
        for (int year = limit.getYear(); year >= limit.getYear() - YEARS_BACK; year--) {
            if (wanted.isValidYear(year) && !wanted.atYear(year).isAfter(limit)) {
                return wanted.atYear(year);
            }
        }
        return null;
    }
}
