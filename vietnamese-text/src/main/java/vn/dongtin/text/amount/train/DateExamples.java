package vn.dongtin.text.amount.train;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import vn.dongtin.text.amount.train.ExampleFile.Example;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.date.DatePrecision;
import vn.dongtin.text.date.PartOfDay;

/**
 * Scores dates. The examples are orders to an assistant given on 2 February 2017 at 3:55, so that open dates lie ahead.
 * Right is an example of which all but a leading preposition is one date with the value and grain of the file. Where the
 * file has a span of hours for a part of the day, we have the day and the part; where it has the astronomical season, the
 * EDTF season; an hour is its first minute.
 */
final class DateExamples {

    private static final LocalDateTime NOW = LocalDateTime.of(2017, 2, 2, 3, 55);
    /** Hours between the zone of the examples, which a named zone is converted to, and that of Vietnam. */
    private static final int ZONES_APART = 9;

    private static final DateContext CONTEXT =
            new DateContext(NOW.toLocalDate(), null, NOW.toLocalTime(), DateContext.Lean.AHEAD);
    private static final List<String> PREFIXES =
            List.of("", "vào", "lúc", "vào lúc", "khoảng", "vào khoảng", "vào đúng");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    private static final Pattern ZONE = Pattern.compile(".* [A-Z]{3,4}");

    private DateExamples() {}

    static boolean isRight(Example example) {
        List<DateMention> dates = new DateParser().parse(example.text(), CONTEXT);
        return dates.size() == 1 && isWhole(dates.getFirst(), example.text()) && isEqual(dates.getFirst(), example);
    }

    private static boolean isWhole(DateMention date, String text) {
        return date.end() == text.length()
                && PREFIXES.contains(text.substring(0, date.start()).strip());
    }

    private static boolean isEqual(DateMention date, Example example) {
        String grain = example.value().substring(example.value().lastIndexOf(' ') + 1);
        LocalDateTime[] ends = times(example.value());
        return ends.length == 1
                ? isMoment(date, ends[0], grain, example.text())
                : isSpan(date, ends[0], ends[1], grain);
    }

    private static boolean isMoment(DateMention date, LocalDateTime expected, String grain, String text) {
        DatePrecision precision = switch (grain) {
            case "Second", "Minute", "Hour" -> DatePrecision.MINUTE;
            default -> DatePrecision.valueOf(grain.toUpperCase(java.util.Locale.ROOT));
        };
        if (date.precision() != precision) {
            return false;
        }
        if (precision == DatePrecision.MINUTE) {
            LocalDateTime found = OffsetDateTime.parse(date.value()).toLocalDateTime();
            return found.minusHours(ZONE.matcher(text).matches() ? ZONES_APART : 0)
                    .equals(expected);
        }
        return start(date).equals(expected.toLocalDate());
    }

    private static boolean isSpan(DateMention date, LocalDateTime start, LocalDateTime end, String grain) {
        return switch (date.precision()) {
            case SEASON -> start(date).withDayOfMonth(21).equals(start.toLocalDate());
            case DAY -> isPart(date, start, end);
            case INTERVAL -> date.value().equals(interval(start, end, grain));
            default -> false;
        };
    }

    private static boolean isPart(DateMention date, LocalDateTime start, LocalDateTime end) {
        return date.value().equals(start.toLocalDate().toString())
                && date.partOfDay() == part(start.getHour(), end.getHour());
    }

    private static PartOfDay part(int from, int to) {
        if (from == 18) {
            return PartOfDay.EVENING;
        }
        return from == 4 && to == 12 ? PartOfDay.MORNING : from == 12 ? PartOfDay.NOON : PartOfDay.AFTERNOON;
    }

    /** Returns the value of an interval whose end, unlike ours, is not part of it. */
    private static String interval(LocalDateTime start, LocalDateTime end, String grain) {
        return switch (grain) {
            case "Second", "Minute", "Hour" -> start + "/" + end;
            case "Day" -> start.toLocalDate() + "/" + end.toLocalDate().minusDays(1);
            case "Month" -> month(start) + "/" + month(end.minusMonths(1));
            default -> start.getYear() + "/" + (end.getYear() - 1);
        };
    }

    private static String month(LocalDateTime time) {
        return time.toLocalDate().toString().substring(0, 7);
    }

    private static LocalDate start(DateMention date) {
        return LocalDate.ofInstant(date.precision().start(date.value()), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static LocalDateTime[] times(String value) {
        String[] numbers = NOT_DIGITS.split(value.substring(value.indexOf('(')).substring(1));
        int fields = value.startsWith("datetimeInterval") ? (numbers.length - 1) / 2 : 6;
        return fields == 6 && numbers.length < 12 ? new LocalDateTime[] {time(numbers, 0, 6)} : spanTimes(numbers);
    }

    private static LocalDateTime[] spanTimes(String[] raw) {
        int first = raw[0].isEmpty() ? 1 : 0;
        int fields = (raw.length - first) / 2;
        return new LocalDateTime[] {time(raw, first, fields), time(raw, first + fields, fields)};
    }

    private static LocalDateTime time(String[] numbers, int from, int fields) {
        int second = fields == 6 ? Integer.parseInt(numbers[from + 5]) : 0;
        LocalTime time = LocalTime.of(Integer.parseInt(numbers[from + 3]), Integer.parseInt(numbers[from + 4]), second);
        return LocalDate.of(
                        Integer.parseInt(numbers[from]),
                        Integer.parseInt(numbers[from + 1]),
                        Integer.parseInt(numbers[from + 2]))
                .atTime(time);
    }
}
