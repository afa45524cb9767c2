package vn.dongtin.text.knowledge.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dongtin.text.knowledge.PackedOutput;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** Gathers the names of all entries by their token keys. Not thread-safe. */
final class AliasCollector {

    private static final int MASK_BITS = 16;
    /** Abbreviations up to this length are written in capitals only; longer ones also as {@code Asean}. */
    private static final int SHORT_ABBREVIATION = 3;

    private static final class Alias {
        int capitals = -1;
        int uppers = -1;
        boolean clear;
        final Set<Integer> entries = new LinkedHashSet<>();
    }

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<List<Long>, Alias> aliases = new LinkedHashMap<>();

    /**
     * @param ambiguous whether the name is also an ordinary word, part of people's names, or needs its head
     */
    void add(String name, int entry, boolean ambiguous) {
        Tokens tokens = tokenizer.tokenize(name, new int[] {0, name.length()});
        List<Long> keys = new ArrayList<>();
        int capitals = 0;
        int uppers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            keys.add(tokens.key(i));
            if (i < MASK_BITS) {
                capitals |= isCapital(tokens, i) ? 1 << i : 0;
                uppers |= isAbbreviation(tokens, i) ? 1 << i : 0;
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The name \"" + name + "\" has no token.");
        }
        Alias alias = aliases.computeIfAbsent(keys, k -> new Alias());
        alias.capitals &= capitals;
        alias.uppers &= uppers;
        alias.clear |= !ambiguous;
        alias.entries.add(entry);
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return Character.isUpperCase(tokens.text().codePointAt(tokens.start(token)))
                || tokens.shape(token) == TokenShape.MIXED;
    }

    private static boolean isAbbreviation(Tokens tokens, int token) {
        return tokens.shape(token) == TokenShape.UPPER && tokens.end(token) - tokens.start(token) <= SHORT_ABBREVIATION;
    }

    int size() {
        return aliases.size();
    }

    void writeTo(ModelOutput output) {
        TreeSet<Long> words = new TreeSet<>();
        aliases.keySet().forEach(words::addAll);
        long[] vocabulary = words.stream().mapToLong(Long::longValue).toArray();
        PackedOutput packed = new PackedOutput();
        int entries = 0;
        for (Map.Entry<List<Long>, Alias> alias : aliases.entrySet()) {
            write(packed, alias.getKey(), alias.getValue(), vocabulary);
            entries += alias.getValue().entries.size();
        }
        output.writeLongs(vocabulary);
        output.writeInt(aliases.size());
        output.writeInt(entries);
        output.writeBytes(packed.toByteArray());
    }

    private static void write(PackedOutput packed, List<Long> keys, Alias alias, long[] vocabulary) {
        packed.writeNumber(keys.size());
        keys.forEach(key -> packed.writeNumber(Arrays.binarySearch(vocabulary, key)));
        packed.writeNumber(alias.capitals);
        packed.writeNumber(alias.uppers);
        packed.writeNumber(alias.clear ? 0 : 1);
        packed.writeNumber(alias.entries.size());
        alias.entries.forEach(packed::writeNumber);
    }
}
