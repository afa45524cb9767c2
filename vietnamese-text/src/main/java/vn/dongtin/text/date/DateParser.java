package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the dates of a text: {@code 10:55, 04/12/2025}, {@code Chiều 5/12}, {@code ngày 10-6},
 * {@code ngày 5 tháng 12 năm 2025}, {@code tháng 9/2018}, {@code năm 2025}, ISO 8601 and English forms. Day comes before
 * month. A day and month without a year count only with a cue ({@code ngày}, a part of the day, {@code từ} …) or on a
 * line of their own; impossible days never count. Linear in the length of the text; stateless and thread-safe.
 */
public final class DateParser {

    /**
     * Returns the dates in the order of the text, without overlap.
     *
     * @param nfcText text in NFC
     * @param context what gives a date without a year its year
     */
    public List<DateMention> parse(String nfcText, DateContext context) {
        DateTokens tokens = new DateTokens(nfcText);
        List<FoundDate> found = new DateScan(tokens).run();
        YearResolver years = new YearResolver(context, found);
        List<DateMention> mentions = new ArrayList<>(found.size());
        for (FoundDate date : found) {
            int start = tokens.start(date.from());
            int end = tokens.end(date.to());
            Value value = value(date, years);
            mentions.add(new DateMention(
                    start, end, nfcText.substring(start, end), value.text, value.precision, value.inferred));
        }
        return mentions;
    }

    /** Tells whether a line is a date, with or without a time, and nothing else that matters. */
    public static boolean isDateLine(String line) {
        return line.length() <= DateLine.LONGEST
                && new DateParser()
                        .parse(line, DateContext.NONE).stream()
                                .anyMatch(
                                        date -> DateLine.isFilledBy(date.start(), date.end(), line, 0, line.length()));
    }

    private record Value(String text, DatePrecision precision, boolean inferred) {}

    private static Value value(FoundDate date, YearResolver years) {
        DateParts parts = date.parts();
        if (date.isDay()) {
            return dayValue(date, years);
        }
        return parts.month() == 0
                ? new Value(String.format(Locale.ROOT, "%04d", parts.year()), DatePrecision.YEAR, false)
                : new Value(YearMonth.of(parts.year(), parts.month()).toString(), DatePrecision.MONTH, false);
    }

    private static Value dayValue(FoundDate date, YearResolver years) {
        DateParts parts = date.parts();
        boolean inferred = parts.year() == 0;
        LocalDate day = inferred
                ? years.resolve(parts.month(), parts.day())
                : LocalDate.of(parts.year(), parts.month(), parts.day());
        if (day == null) {
            String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", parts.month(), parts.day());
            return new Value(open, DatePrecision.DAY, true);
        }
        ClockTime clock = date.clock();
        return clock == null
                ? new Value(day.toString(), DatePrecision.DAY, inferred)
                : new Value(minuteValue(day, clock), DatePrecision.MINUTE, inferred);
    }

    private static String minuteValue(LocalDate day, ClockTime clock) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inVietnam(day, clock));
    }

    private static OffsetDateTime inVietnam(LocalDate day, ClockTime clock) {
        if (clock.offset() == null) {
            return day.atTime(clock.time()).atZone(DatePrecision.VIETNAM).toOffsetDateTime();
        }
        return day.atTime(clock.time())
                .atOffset(clock.offset())
                .atZoneSameInstant(DatePrecision.VIETNAM)
                .toOffsetDateTime();
    }
}
