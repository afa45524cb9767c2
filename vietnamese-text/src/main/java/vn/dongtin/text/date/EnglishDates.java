package vn.dongtin.text.date;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateParts.Need;

/** {@code December 5, 2025}, {@code 5 December 2025}, {@code Dec. 5}, {@code December 2025}. */
final class EnglishDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    /** Also names and other words; without a year they need a preposition. {@code May 10} is a Vietnamese company. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "jan", "august", "april", "june");

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "by", "since", "until", "till", "from", "to", "before", "after", "through", "of", "and");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final DateTokens tokens;

    EnglishDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the date whose first number is the given token; null when there is none. */
    @Nullable
    DateParts at(int i) {
        DateParts monthFirst = monthFirst(i);
        return monthFirst != null ? monthFirst : dayFirst(i);
    }

    private @Nullable DateParts monthFirst(int i) {
        int name = tokens.isSymbol(i - 1, '.') ? i - 2 : i - 1;
        int month = month(name);
        if (month == 0 || tokens.isGlued(i)) {
            return null;
        }
        if (tokens.year(i) > 0) {
            return new DateParts(name, i, tokens.year(i), month, 0, Need.NOTHING);
        }
        int dayEnd = ordinalEnd(i);
        return ends(dayEnd) ? withYear(name, dayEnd, month, tokens.small(i), name) : null;
    }

    private @Nullable DateParts dayFirst(int i) {
        int dayEnd = ordinalEnd(i);
        int name = tokens.isWord(dayEnd + 1, "of") ? dayEnd + 2 : dayEnd + 1;
        int month = month(name);
        boolean shaped =
                month != 0 && !tokens.isGlued(name) && !(tokens.isGlued(i) && !tokens.isSymbolOf(i - 1, "(\"“"));
        if (!shaped) {
            return null;
        }
        boolean dotted = tokens.isSymbol(name + 1, '.') && tokens.isGlued(name + 1) && tokens.year(name + 2) > 0;
        return withYear(i, dotted ? name + 1 : name, month, tokens.small(i), name);
    }

    private @Nullable DateParts withYear(int from, int to, int month, int day, int name) {
        int year = tokens.isSymbol(to + 1, ',') ? to + 2 : to + 1;
        boolean hasYear = tokens.year(year) > 0 && !tokens.isGlued(year);
        boolean plain = !AMBIGUOUS.contains(tokens.word(name)) || PREPOSITIONS.contains(tokens.word(from - 1));
        int value = hasYear ? tokens.year(year) : 0;
        boolean date = (hasYear || plain) && DateParts.isPossible(day, month, value);
        return date ? new DateParts(from, hasYear ? year : to, value, month, day, Need.NOTHING) : null;
    }

    private int month(int i) {
        return tokens.isCapitalised(i) ? MONTHS.getOrDefault(tokens.word(i), 0) : 0;
    }

    private int ordinalEnd(int i) {
        return tokens.isGlued(i + 1) && ORDINALS.contains(tokens.word(i + 1)) ? i + 1 : i;
    }

    private boolean ends(int i) {
        boolean glued = tokens.isGlued(i + 1);
        boolean decimal = tokens.isSymbolOf(i + 1, ".,") && tokens.isGlued(i + 2) && tokens.isNumber(i + 2);
        return !(glued && (tokens.isWord(i + 1) || tokens.isSymbolOf(i + 1, "/:%") || decimal));
    }
}
