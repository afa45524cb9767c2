package vn.dongtin.search.query;

import java.util.List;

/** What a user asks for, as a tree. */
public sealed interface QueryNode {

    /** Every article. */
    record Everything() implements QueryNode {}

    /**
     * What stood between white space. Most are one syllable; {@code 25/6} is several that stand together.
     *
     * @param text in NFC, with at least one letter or digit
     */
    record Word(String text) implements QueryNode {}

    /**
     * Syllables that follow each other.
     *
     * @param text in NFC, without the quotes, with at least one letter or digit
     */
    record Phrase(String text) implements QueryNode {}

    /**
     * All of these.
     *
     * @param parts at least two
     */
    record All(List<QueryNode> parts) implements QueryNode {

        public All {
            parts = List.copyOf(parts);
        }
    }
}
