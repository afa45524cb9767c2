package vn.dongtin.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words of a date say, before anything is known about the day they were written on. */
sealed interface Meaning {

    /** Returns what it is; null when the frame doesn't tell. */
    @Nullable
    Period in(Frame frame);

    /** Returns how exact it is. */
    DatePrecision precision();

    /** Returns the value with X in place of what can't be known. */
    String open();

    /** Tells whether all of the value stands in the text. */
    default boolean isFull() {
        return false;
    }

    /** A day, month or year that is named by numbers; what is not named is 0. */
    record Calendar(YearRef year, int month, int day, Direction direction) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            if (year.isNone()) {
                return frame.years().resolve(MonthDay.of(month, Math.max(1, day)), precision(), direction);
            }
            Integer known = year.in(frame);
            return known == null ? null : inYear(known);
        }

        @Nullable
        Period inYear(int known) {
            int firstMonth = Math.max(1, month);
            int firstDay = Math.max(1, day);
            boolean possible = DateParts.isPossible(firstDay, firstMonth, known);
            return possible ? Period.around(LocalDate.of(known, firstMonth, firstDay), precision()) : null;
        }

        @Override
        public DatePrecision precision() {
            return day != 0 ? DatePrecision.DAY : month != 0 ? DatePrecision.MONTH : DatePrecision.YEAR;
        }

        @Override
        public String open() {
            return switch (precision()) {
                case DAY -> String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
                case MONTH -> String.format(Locale.ROOT, "XXXX-%02d", month);
                default -> "XXXX";
            };
        }

        @Override
        public boolean isFull() {
            return year.isNamed();
        }
    }

    /** A day of a month that is counted from the publication: {@code ngày 5 tháng trước}. */
    record DayOfMonth(int day, int months) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            if (frame.today() == null) {
                return null;
            }
            LocalDate month = frame.today().withDayOfMonth(1).plusMonths(months);
            return day <= month.lengthOfMonth() ? Period.day(month.withDayOfMonth(day)) : null;
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.DAY;
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-XX-%02d", day);
        }
    }

    /** {@code hôm qua}, {@code tuần này}, {@code năm ngoái}, {@code 3 năm trước}. */
    record Shift(Grain grain, int amount) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            return frame.today() == null ? null : Period.around(grain.shift(frame.today(), amount), grain.precision);
        }

        @Override
        public DatePrecision precision() {
            return grain.precision;
        }

        @Override
        public String open() {
            return grain.open;
        }
    }

    /**
     * A day of the week.
     *
     * @param week weeks from that of the publication, null when none is named
     */
    record Weekday(DayOfWeek day, @Nullable Integer week, Direction direction) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            LocalDate today = frame.today();
            if (today == null) {
                return null;
            }
            if (week != null) {
                return Period.day(
                        Grain.floor(DatePrecision.WEEK, today.plusWeeks(week)).plusDays(day.getValue() - 1L));
            }
            return Period.day(today.with(nearest(frame.ahead())));
        }

        private TemporalAdjuster nearest(boolean ahead) {
            return switch (direction) {
                case PAST -> TemporalAdjusters.previous(day);
                case LIKELY_PAST -> TemporalAdjusters.previousOrSame(day);
                case OPEN -> ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
                case LIKELY_AHEAD -> TemporalAdjusters.nextOrSame(day);
                case AHEAD -> TemporalAdjusters.next(day);
            };
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.DAY;
        }

        @Override
        public String open() {
            return Grain.DAY.open;
        }
    }

    /** A quarter from 1 to 4, or a season from 1 (spring) to 4 (winter). */
    record PartOfYear(YearRef year, int number, boolean season, Direction direction) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            MonthDay first = MonthDay.of(season ? number * 3 : number * 3 - 2, 1);
            if (year.isNone()) {
                return frame.years().resolve(first, precision(), direction);
            }
            Integer known = year.in(frame);
            return known == null ? null : Period.around(first.atYear(known), precision());
        }

        @Override
        public DatePrecision precision() {
            return season ? DatePrecision.SEASON : DatePrecision.QUARTER;
        }

        @Override
        public String open() {
            return "XXXX-" + (number + (season ? 20 : 32));
        }

        @Override
        public boolean isFull() {
            return year.isNamed();
        }
    }

    /** {@code mùa đông này}: the one the publication lies in or, within the year, the next. */
    record ThisSeason(int number) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            LocalDate today = frame.today();
            if (today == null) {
                return null;
            }
            Period now = Period.around(today, DatePrecision.SEASON);
            int month = number * 3;
            return now.first().getMonthValue() == month
                    ? now
                    : Period.around(LocalDate.of(today.getYear(), month, 1), DatePrecision.SEASON);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.SEASON;
        }

        @Override
        public String open() {
            return "XXXX-" + (number + 20);
        }
    }

    /** Months of a year: {@code 6 tháng đầu năm}, {@code cuối năm}. */
    record Months(YearRef year, int first, int last) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            Integer known = year.in(frame);
            return known == null
                    ? null
                    : Period.interval(
                            LocalDate.of(known, first, 1),
                            LocalDate.of(known, last, 1).with(TemporalAdjusters.lastDayOfMonth()),
                            DatePrecision.MONTH);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.INTERVAL;
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-%02d/XXXX-%02d", first, last);
        }

        @Override
        public boolean isFull() {
            return year.isNamed();
        }
    }

    /** The first, second or last third, or a half, of a week or month: {@code cuối tuần}, {@code đầu tháng 12}. */
    record Share(Meaning whole, int part, int parts) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            Period days = whole.in(frame);
            if (days == null) {
                return null;
            }
            return switch (days.precision()) {
                case WEEK -> ofWeek(days.first());
                case QUARTER ->
                    Period.around(days.first().plusMonths(part), DatePrecision.MONTH);
                default -> ofMonth(days);
            };
        }

        /** The weekend is Saturday and Sunday. */
        private Period ofWeek(LocalDate monday) {
            int[] from = {0, 2, 5};
            int[] to = {1, 4, 6};
            return Period.interval(
                    monday.plusDays(from[part]), monday.plusDays(to[part]), DatePrecision.DAY);
        }

        private Period ofMonth(Period days) {
            int length = parts == 2 ? 15 : 10;
            LocalDate first = days.first().plusDays((long) part * length);
            return Period.interval(
                    first, part == parts - 1 ? days.last() : first.plusDays(length - 1L), DatePrecision.DAY);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.INTERVAL;
        }

        @Override
        public String open() {
            String day = whole.precision() == DatePrecision.MONTH ? whole.open() + "-XX" : Grain.DAY.open;
            return day + "/" + day;
        }

        @Override
        public boolean isFull() {
            return whole.isFull();
        }
    }

    /** The first or last day or week of a period: {@code ngày đầu tiên của tháng ba}. */
    record Outer(Meaning whole, Grain grain, boolean last) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            Period days = whole.in(frame);
            if (days == null) {
                return null;
            }
            if (grain == Grain.DAY) {
                return Period.day(last ? days.last() : days.first());
            }
            LocalDate monday = last
                    ? Grain.floor(DatePrecision.WEEK, days.last().minusDays(6))
                    : days.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            return Period.around(monday, DatePrecision.WEEK);
        }

        @Override
        public DatePrecision precision() {
            return grain.precision;
        }

        @Override
        public String open() {
            return grain.open;
        }

        @Override
        public boolean isFull() {
            return whole.isFull();
        }
    }

    /** A decade or century named by its first year. */
    record Years(int first, DatePrecision precision) implements Meaning {

        @Override
        public Period in(Frame frame) {
            return Period.around(LocalDate.of(first, 1, 1), precision);
        }

        @Override
        public String open() {
            return precision.text(LocalDate.of(first, 1, 1));
        }

        @Override
        public boolean isFull() {
            return true;
        }
    }

    /** So many whole units before or after the publication: {@code 12 tháng qua}, {@code 3 ngày tới}. */
    record Run(Grain grain, int count) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            LocalDate today = frame.today();
            if (today == null) {
                return null;
            }
            LocalDate one = Grain.floor(grain.precision, grain.shift(today, count));
            LocalDate other = Grain.floor(grain.precision, grain.shift(today, count < 0 ? -1 : 1));
            LocalDate first = count < 0 ? one : other;
            return Period.interval(first, Grain.lastDay(grain.precision, count < 0 ? other : one), grain.precision);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.INTERVAL;
        }

        @Override
        public String open() {
            String end = grain == Grain.WEEK ? Grain.DAY.open : grain.open;
            return end + "/" + end;
        }
    }

    /** From one date to another. */
    record Range(Meaning first, Meaning last) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            Period end = last.in(frame);
            Period start = end == null ? first.in(frame) : startBefore(end, frame);
            if (end != null && start != null && end.last().isBefore(start.first()) && !last.isFull()) {
                end = endBehind(start, frame);
            }
            boolean ordered = start != null && end != null && !end.last().isBefore(start.first());
            return ordered ? Period.from(start, end) : null;
        }

        private @Nullable Period startBefore(Period end, Frame frame) {
            if (!(first instanceof Calendar day && day.year().isNone())) {
                return first.in(frame);
            }
            Period sameYear = day.inYear(end.last().getYear());
            boolean fits = sameYear != null && !sameYear.first().isAfter(end.last());
            return fits ? sameYear : day.inYear(end.last().getYear() - 1);
        }

        private @Nullable Period endBehind(Period start, Frame frame) {
            return last instanceof Calendar day && day.year().isNone()
                    ? day.inYear(start.first().getYear() + 1)
                    : last.in(frame);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.INTERVAL;
        }

        @Override
        public String open() {
            return first.open() + "/" + last.open();
        }

        @Override
        public boolean isFull() {
            return first.isFull() || last.isFull();
        }
    }

    /**
     * A day of the lunar calendar.
     *
     * @param month 1 to 12; 0 for the days that lead to the new year of a year: {@code 29 Tết 2025} is in January 2025
     * @param day 1 to 30; in month 0 the 30th is the last day, even where that is the 29th
     */
    record Lunar(YearRef year, int month, int day, Direction direction) implements Meaning {

        static final int EVE = 0;
        private static final int LAST_DAY = 30;

        @Override
        public @Nullable Period in(Frame frame) {
            Integer known = year.in(frame);
            if (known != null) {
                return period(inYear(known));
            }
            LocalDate today = frame.today();
            return !year.isNone() || today == null
                    ? null
                    : frame.years().nearest(today, shift -> period(inYear(today.getYear() + shift)), direction);
        }

        private static @Nullable Period period(@Nullable LocalDate day) {
            return day == null ? null : Period.day(day);
        }

        private @Nullable LocalDate inYear(int known) {
            if (month != EVE) {
                return LunarCalendar.toSolar(known, month, day);
            }
            return day >= LAST_DAY ? LunarCalendar.lastDay(known - 1) : LunarCalendar.toSolar(known - 1, 12, day);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.DAY;
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-%02d-%02d", month == EVE ? 12 : month, day);
        }

        @Override
        public boolean isFull() {
            return year.isNamed();
        }
    }

    /** Hours, minutes or seconds around the moment of publication; none of them is now. */
    record ClockRun(Grain grain, int count) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            return null;
        }

        /** Returns the interval; null when the moment of publication is not known. */
        @Nullable
        Value value(Frame frame) {
            if (frame.today() == null || frame.clock() == null) {
                return null;
            }
            LocalDateTime now = frame.today().atTime(frame.clock());
            if (count == 0) {
                return new Value(DateValues.minute(now, null), DatePrecision.MINUTE, true);
            }
            ChronoUnit unit = grain.unit;
            LocalDateTime floor = now.truncatedTo(unit);
            LocalDateTime first = count < 0 ? floor.plus(count, unit) : floor.plus(1, unit);
            LocalDateTime end = count < 0 ? floor : first.plus(count, unit);
            return new Value(first + "/" + end, DatePrecision.INTERVAL, true);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.INTERVAL;
        }

        @Override
        public String open() {
            return "";
        }
    }

    /**
     * A time without a day of its own: it belongs to the day named before it, else to that of the publication.
     *
     * @param day the day named before it, null when none is
     * @param twelve whether it may be twelve hours later
     */
    record Clock(@Nullable Meaning day, boolean twelve) implements Meaning {

        @Override
        public @Nullable Period in(Frame frame) {
            if (day != null) {
                return day.in(frame);
            }
            return frame.today() == null ? null : Period.day(frame.today());
        }

        /** Returns the next such time behind the moment of publication. */
        static LocalDateTime next(LocalDateTime now, LocalTime time, boolean twelve) {
            LocalDateTime first = now.with(time);
            LocalDateTime later = first.plusHours(12);
            if (!first.isBefore(now)) {
                return first;
            }
            return twelve && !later.isBefore(now) && later.toLocalDate().equals(now.toLocalDate())
                    ? later
                    : first.plusDays(1);
        }

        @Override
        public DatePrecision precision() {
            return DatePrecision.DAY;
        }

        @Override
        public String open() {
            return "";
        }
    }
}
