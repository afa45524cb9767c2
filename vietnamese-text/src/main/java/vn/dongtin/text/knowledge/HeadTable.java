package vn.dongtin.text.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** Finds the {@link Head} that a span begins with. A word may be the head of several kinds. Immutable. */
final class HeadTable {

    /** The heads a span may have, and where its name begins. */
    record Found(List<Head> heads, int nameStart) {}

    private static final Found NOTHING = new Found(List.of(), -1);

    private final TokenTrie trie;
    private final List<List<Head>> heads = new ArrayList<>();

    HeadTable() {
        Map<String, List<Head>> byWord = new LinkedHashMap<>();
        for (Head head : Head.values()) {
            head.words().forEach(word ->
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(head));
        }
        TokenTrie.Builder builder = new TokenTrie.Builder();
        Tokenizer tokenizer = new Tokenizer();
        byWord.forEach((word, its) -> {
            builder.put(AliasKeys.of(tokenizer, word), heads.size());
            heads.add(List.copyOf(its));
        });
        trie = builder.build();
    }

    /** Returns the longest head of the span that leaves a name; one without heads when there is none. */
    Found at(Tokens tokens, int first, int end) {
        Found found = NOTHING;
        long prefix = tokens.key(first);
        int slot = trie.slot(prefix);
        for (int next = first + 1; slot != TokenTrie.NONE && next < end; next++) {
            int value = trie.value(slot);
            if (value >= 0) {
                found = new Found(heads.get(value), next);
            }
            prefix = TokenTrie.extend(prefix, tokens.key(next));
            slot = trie.goesOn(slot) ? trie.slot(prefix) : TokenTrie.NONE;
        }
        return found;
    }
}
