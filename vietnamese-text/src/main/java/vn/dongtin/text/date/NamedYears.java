package vn.dongtin.text.date;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.dongtin.text.number.Atoms;

/** The years that a text names, from which a day without a year may take its own. */
final class NamedYears {

    private final Atoms atoms;
    private final List<FoundDate> dates;

    NamedYears(Atoms atoms, List<FoundDate> dates) {
        this.atoms = atoms;
        this.dates = dates;
    }

    /** Returns the years of full dates and those named alone, goals of the future among them. */
    NavigableSet<Integer> all() {
        NavigableSet<Integer> years = new TreeSet<>();
        for (FoundDate date : dates) {
            addDay(date.meaning(), years);
            addAlone(date.meaning(), years);
        }
        return years;
    }

    /**
     * Returns the years in which the news itself may lie: those of full dates; else those named alone that are no goal,
     * no end and no beginning. The ends of a range of years are none of them, nor is the first day of
     * {@code từ 1/7/2020 đến nay}.
     */
    NavigableSet<Integer> ofNews() {
        NavigableSet<Integer> days = new TreeSet<>();
        dates.stream().filter(date -> !isUntilNow(date.meaning())).forEach(date -> addDay(date.meaning(), days));
        return days.isEmpty() ? alone() : days;
    }

    private NavigableSet<Integer> alone() {
        NavigableSet<Integer> years = new TreeSet<>();
        YearOutlook outlook = new YearOutlook(atoms);
        for (FoundDate date : dates) {
            if (isYear(date.meaning()) && outlook.isOfNews(date.from())) {
                addAlone(date.meaning(), years);
            }
        }
        return years;
    }

    private static boolean isUntilNow(Meaning meaning) {
        return meaning instanceof Range range && range.last() instanceof Shift;
    }

    private static boolean isYear(Meaning meaning) {
        return meaning instanceof Calendar date && date.precision() == DatePrecision.YEAR;
    }

    private static void addDay(Meaning meaning, NavigableSet<Integer> years) {
        if (meaning instanceof Range range) {
            addDay(range.first(), years);
            addDay(range.last(), years);
        } else if (meaning instanceof Calendar date
                && date.day() != 0
                && date.year().isNamed()) {
            years.add(date.year().year());
        }
    }

    private static void addAlone(Meaning meaning, NavigableSet<Integer> years) {
        if (meaning instanceof Range range) {
            addAlone(range.first(), years);
            addAlone(range.last(), years);
        } else if (meaning instanceof Calendar date
                && isYear(date)
                && date.year().isNamed()) {
            years.add(date.year().year());
        }
    }
}
