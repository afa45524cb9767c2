package vn.dongtin.text.date;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.Tokens;

/**
 * Finds the day an article was published from its text alone. In this order it takes a date line (one of the first six
 * or last three lines that is a date and nothing else), the first day named in the lead (600 characters), in the title,
 * or in the body with the word {@code ngày}. A day that lies more than 15 minutes after the collection is passed over,
 * and so is one whose year neither collection nor text tells; a year that the text names as a goal tells none.
 * Linear in the length of the text; stateless and thread-safe.
 */
public final class PublicationDateFinder {

    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 3;
    private static final int LEAD = 600;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(15);

    private final DateParser parser = new DateParser();

    /**
     * Returns the publication date, or null when the text names no day that fits.
     *
     * @param title NFC; null or empty when there is none
     * @param body NFC with line ends {@code \n}
     * @param collectedAt when the article reached us; null when unknown
     */
    public @Nullable PublicationDate find(@Nullable String title, String body, @Nullable Instant collectedAt) {
        String head = title == null ? "" : title + "\n";
        return find(LineTokens.of(head + body), head.length(), collectedAt);
    }

    /**
     * Returns the same from an article that is cut into tokens already: title and body as one text, because a year named
     * in one holds for the other.
     *
     * @param bodyStart where the body begins; 0 when there is no title
     */
    public @Nullable PublicationDate find(Tokens article, int bodyStart, @Nullable Instant collectedAt) {
        List<DateMention> days = parser.parse(article, new DateContext(null, collectedAt)).stream()
                .filter(date -> isDay(date) && isBelievable(date, collectedAt))
                .toList();
        DateMention chosen = choose(days, bodyStart, article.text().substring(bodyStart));
        return chosen == null ? null : publication(chosen, bodyStart);
    }

    /** A feast ({@code Giáng sinh}, {@code mùng 1 Tết}) is what an article is about and not when it appeared. */
    private static boolean isDay(DateMention date) {
        boolean exact = date.precision() == DatePrecision.MINUTE || date.precision() == DatePrecision.DAY;
        return exact && !date.lunar() && date.surface().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isBelievable(DateMention date, @Nullable Instant collectedAt) {
        if (date.value().startsWith("X")) {
            return false;
        }
        return collectedAt == null || !date.precision().start(date.value()).isAfter(collectedAt.plus(CLOCK_TOLERANCE));
    }

    private static @Nullable DateMention choose(List<DateMention> days, int bodyStart, String body) {
        List<Predicate<DateMention>> rules = List.of(
                dateLine(bodyStart, body),
                date -> date.start() >= bodyStart && date.start() < bodyStart + LEAD,
                date -> date.start() < bodyStart,
                date -> date.surface().toLowerCase(Locale.ROOT).contains("ngày"));
        for (Predicate<DateMention> rule : rules) {
            for (DateMention date : days) {
                if (rule.test(date)) {
                    return date;
                }
            }
        }
        return null;
    }

    private static Predicate<DateMention> dateLine(int bodyStart, String body) {
        List<Line> lines = outerLines(body);
        return date -> lines.stream().anyMatch(line -> line.isFilledBy(date, bodyStart, body));
    }

    private record Line(int start, int end) {

        boolean isFilledBy(DateMention date, int bodyStart, String body) {
            return DateLine.isFilledBy(date.start() - bodyStart, date.end() - bodyStart, body, start, end);
        }
    }

    /** Returns the first six and last three lines that are not blank. */
    private static List<Line> outerLines(String body) {
        List<Line> lines = new ArrayList<>();
        int end;
        for (int start = 0; start < body.length(); start = end + 1) {
            int feed = body.indexOf('\n', start);
            end = feed < 0 ? body.length() : feed;
            addUnlessBlank(lines, body, new Line(start, end));
        }
        return lines;
    }

    private static void addUnlessBlank(List<Line> lines, String body, Line line) {
        if (body.substring(line.start, line.end).isBlank()) {
            return;
        }
        lines.add(line);
        if (lines.size() > FIRST_LINES + LAST_LINES) {
            lines.remove(FIRST_LINES);
        }
    }

    private static PublicationDate publication(DateMention date, int bodyStart) {
        boolean inBody = date.start() >= bodyStart;
        int shift = inBody ? bodyStart : 0;
        Evidence evidence =
                new Evidence(inBody ? "body" : "title", date.start() - shift, date.end() - shift, date.surface());
        return new PublicationDate(date.value(), date.precision(), date.inferred(), evidence);
    }
}
