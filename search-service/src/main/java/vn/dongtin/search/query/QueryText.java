package vn.dongtin.search.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.text.normal.TextNormalizer;

/**
 * Reads what a user typed: words, all of which must occur, and "phrases" in straight or curly quotes. Nothing else has a
 * meaning: {@code *}, {@code field:} or {@code /re/} are the characters they are. One pass, no recursion.
 */
public final class QueryText {

    /** The longest query, in characters. */
    public static final int MAX_LENGTH = 2_000;

    /** The most syllables of a query, those in phrases counted. */
    public static final int MAX_SYLLABLES = 64;

    /**
     * How often a query may have one syllable, whatever its marks. A phrase that repeats a syllable costs the number of
     * repeats times the length of an article of nothing else: 8 against 1 MiB took a node 0.2 s, 128 took 1.8 s.
     */
    public static final int MAX_REPEATS = 8;

    private static final String QUOTES = "\"“”„‟«»";

    private final String text;
    private final List<QueryNode> clauses = new ArrayList<>();
    private final List<String> syllables = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int at;

    private QueryText(String text) {
        this.text = text;
    }

    /**
     * Understands a query; absent and blank ones ask for everything.
     *
     * @throws QuerySyntaxException when it is too long, has too many clauses, or nothing that can be looked for
     */
    public static Understood understand(@Nullable String query) {
        if (query == null || query.isBlank()) {
            return new Understood(new QueryNode.Everything(), List.of());
        }
        if (query.length() > MAX_LENGTH) {
            throw new QuerySyntaxException(
                    "too-long", "The query has " + query.length() + " characters; the limit is " + MAX_LENGTH + ".");
        }
        return new QueryText(TextNormalizer.normalize(query).text()).read();
    }

    private Understood read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isQuote(c)) {
                phrase();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                word();
            }
        }
        return new Understood(tree(), warnings);
    }

    private void add(QueryNode clause, String part) {
        if (!clauses.contains(clause)) {
            clauses.add(clause);
            syllables.addAll(Syllables.folded(part));
        }
    }

    private QueryNode tree() {
        if (clauses.isEmpty()) {
            throw new QuerySyntaxException(
                    "nothing-to-look-for", "The query has no letter and no digit, so there is nothing to look for.");
        }
        checkLimits();
        return clauses.size() == 1 ? clauses.getFirst() : new QueryNode.All(clauses);
    }

    private void checkLimits() {
        if (syllables.size() > MAX_SYLLABLES) {
            throw new QuerySyntaxException(
                    "too-many-syllables",
                    "The query has " + syllables.size() + " syllables; the limit is " + MAX_SYLLABLES + ".");
        }
        Set<String> different = new HashSet<>(syllables);
        for (String syllable : different) {
            if (Collections.frequency(syllables, syllable) > MAX_REPEATS) {
                throw new QuerySyntaxException(
                        "too-many-repeats",
                        "The query has “" + syllable + "” more than " + MAX_REPEATS + " times, marks not counted.");
            }
        }
    }

    private void phrase() {
        int open = at++;
        int close = closingQuote(at);
        if (close < 0) {
            warnings.add(unbalanced(open));
            return;
        }
        String inside = text.substring(at, close).strip();
        if (isSearchable(inside)) {
            add(new QueryNode.Phrase(inside), inside);
        } else if (!inside.isEmpty()) {
            warnings.add(ignored(inside));
        }
        at = close + 1;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !isQuote(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (isSearchable(word)) {
            add(new QueryNode.Word(word), word);
        } else {
            warnings.add(ignored(word));
        }
    }

    private int closingQuote(int from) {
        int close = from;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        return close < text.length() ? close : -1;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** The analyser makes tokens of letters, digits and emoji, and of nothing else. */
    private static boolean isSearchable(String part) {
        return part.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmojiPresentation(c));
    }

    private Warning unbalanced(int open) {
        String mended = text.substring(0, open) + "\"" + text.substring(open + 1) + "\"";
        return new Warning(
                "unbalanced-quote",
                "The quote at character " + (open + 1)
                        + " has no partner, so what follows was read as single words. For a phrase write: " + mended,
                "?q",
                null);
    }

    private static Warning ignored(String part) {
        return new Warning(
                "nothing-to-look-for", "“" + part + "” has no letter and no digit and was left out.", "?q", null);
    }
}
