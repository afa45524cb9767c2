package vn.dongtin.text.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a day without a year its year: the one nearest to a known publication date; else the latest year named in the
 * text (in a full date or as {@code năm 2025}) for which the day is not after the collection, if it is at most ten years
 * back; else the last such day before the collection.
 */
final class YearResolver {

    /** A year named in news that is further back than this many years is history, not the year of the news. */
    private static final int MEMORY = 10;

    private static final int HALF_A_YEAR = 184;
    /** Covers 29 February over a century that is no leap year, and bounds the work per date. */
    private static final int YEARS_BACK = 8;

    private final @Nullable LocalDate publishedOn;
    private final @Nullable LocalDate collectedOn;
    private final NavigableSet<Integer> yearsOfDays = new TreeSet<>();
    private final NavigableSet<Integer> yearsNamed = new TreeSet<>();

    YearResolver(DateContext context, List<FoundDate> dates) {
        this.publishedOn = context.publishedOn();
        this.collectedOn = dayOf(context.collectedAt());
        for (FoundDate date : dates) {
            remember(date.parts());
        }
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, DatePrecision.VIETNAM);
    }

    private void remember(DateParts date) {
        if (date.year() != 0 && date.day() != 0) {
            yearsOfDays.add(date.year());
        }
        if (date.year() != 0 && (date.day() != 0 || date.month() == 0)) {
            yearsNamed.add(date.year());
        }
    }

    /** Returns the date with its year, or null when nothing tells it. */
    @Nullable
    LocalDate resolve(int month, int day) {
        MonthDay wanted = MonthDay.of(month, day);
        if (publishedOn != null) {
            return nearest(wanted, publishedOn);
        }
        LocalDate named = collectedOn != null ? latest(yearsNamed, wanted, collectedOn) : latestNamed(wanted);
        return named != null || collectedOn == null ? named : lastBefore(wanted, collectedOn);
    }

    private static @Nullable LocalDate nearest(MonthDay wanted, LocalDate known) {
        return IntStream.rangeClosed(known.getYear() - 1, known.getYear() + 1)
                .filter(wanted::isValidYear)
                .mapToObj(wanted::atYear)
                .filter(day -> distance(day, known) <= HALF_A_YEAR)
                .min(Comparator.comparingLong(day -> distance(day, known)))
                .orElseGet(() -> lastBefore(wanted, known));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Without a collection time a year that a full date has is safer than one that may be a plan for the future. */
    private @Nullable LocalDate latestNamed(MonthDay wanted) {
        NavigableSet<Integer> years = yearsOfDays.isEmpty() ? yearsNamed : yearsOfDays;
        return years.isEmpty() ? null : latest(years, wanted, LocalDate.of(years.getLast(), 12, 31));
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
