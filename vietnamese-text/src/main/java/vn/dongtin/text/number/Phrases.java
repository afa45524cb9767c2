package vn.dongtin.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.TokenKey;

/**
 * Finds the longest of a fixed list of phrases at an atom, in as many table look-ups as it has words. Immutable and
 * thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    /** A phrase that begins phrases but is none itself. */
    private static final int PREFIX = 0;

    private final WordMap nodes;
    private final List<T> values = new ArrayList<>();

    private Phrases(int words) {
        this.nodes = new WordMap(words);
    }

    /**
     * Takes phrases with their meaning.
     *
     * @param meanings keys are phrases between bars, their words between single spaces: {@code mét vuông|m 2}
     */
    public static <T> Phrases<T> of(Map<String, T> meanings) {
        int words = meanings.keySet().stream()
                .mapToInt(key -> key.split("[ |]", -1).length)
                .sum();
        Phrases<T> phrases = new Phrases<>(words);
        meanings.forEach(phrases::add);
        return phrases;
    }

    private void add(String forms, T value) {
        values.add(value);
        for (String form : forms.split("\\|", -1)) {
            add(form.split(" ", -1), values.size());
        }
    }

    private void add(String[] words, int value) {
        long node = 0;
        for (int i = 0; i < words.length; i++) {
            long key = TokenKey.of(words[i]);
            node = i == 0 ? key : TokenKey.join(node, key);
            if (i == words.length - 1) {
                nodes.put(node, value);
            } else if (!nodes.has(node)) {
                nodes.put(node, PREFIX);
            }
        }
    }

    /**
     * A phrase that was found.
     *
     * @param to last atom
     */
    public record Match<T>(int to, T value) {}

    /** Returns the longest phrase that begins at an atom; null when none does. */
    public @Nullable Match<T> at(Atoms atoms, int i) {
        long node = atoms.key(i);
        int value = PREFIX;
        int last = i;
        int next = i;
        for (int found = nodes.get(node); found != WordMap.NONE; found = nodes.get(node)) {
            value = found == PREFIX ? value : found;
            last = found == PREFIX ? last : next;
            long key = atoms.key(++next);
            if (key == 0) {
                break;
            }
            node = TokenKey.join(node, key);
        }
        return value == PREFIX ? null : new Match<>(last, values.get(value - 1));
    }
}
