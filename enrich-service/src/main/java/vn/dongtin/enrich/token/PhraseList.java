package vn.dongtin.enrich.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dongtin.enrich.pipeline.Budget;

/**
 * Phrases to find among the tokens of a text: a trie whose steps are whole tokens, so that nothing matches inside a word.
 * Filled once, then read by any thread.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseList<T> {

    private static final int MAX_TOKENS = 16;

    private final Node<T> root = new Node<>();

    /**
     * A phrase found.
     *
     * @param end index of the token after it
     * @param value what it stands for
     */
    public record Match<T>(int end, T value) {}

    /** Adds a phrase; the first value of a phrase stays. */
    public void add(String phrase, T value) {
        Node<T> node = root;
        for (Token token : Tokens.of(phrase, new Budget(Long.MAX_VALUE / 2, java.time.Duration.ofMinutes(1)))) {
            node = node.next.computeIfAbsent(token.key(), key -> new Node<>());
        }
        if (node.value == null && node != root) {
            node.value = value;
        }
    }

    /** The longest phrase that begins at a token and has nothing but single spaces inside. */
    public Optional<Match<T>> longest(List<Token> tokens, int from, Budget budget) {
        Match<T> longest = null;
        Node<T> node = root;
        for (int i = from; i < tokens.size() && i - from < MAX_TOKENS; i++) {
            Token token = tokens.get(i);
            budget.spend(1);
            node = i > from && !token.joined() ? null : node.next.get(token.key());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new Match<>(i + 1, node.value);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T value;
    }
}
