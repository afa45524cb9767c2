package vn.dongtin.text.knowledge;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.token.Tokens;

/** What is known of each alias: how it must be written and what it may mean. Immutable and thread-safe. */
final class AliasTable {

    /** Capitals behind this token of an alias don't count. */
    static final int MASK_BITS = 16;

    static final int AMBIGUOUS = 1;

    /** Names this short must have all their capitals; in longer ones one is enough ({@code Ngân hàng nhà nước}). */
    private static final int SHORT = 2;

    private final char[] capitals;
    private final char[] uppers;
    private final byte[] flags;
    private final byte[] types;
    /** Where the entries of each alias begin, and the end. */
    private final int[] firstEntries;

    private final int[] entries;
    private final TokenTrie trie;

    AliasTable(ModelInput input, EntryTable table) {
        long[] vocabulary = input.readLongs();
        int size = input.readInt();
        entries = new int[input.readInt()];
        capitals = new char[size];
        uppers = new char[size];
        flags = new byte[size];
        types = new byte[size];
        firstEntries = new int[size + 1];
        trie = unpack(new PackedInput(input.readBytes(), 0), vocabulary);
        for (int alias = 0; alias < size; alias++) {
            types[alias] = (byte) typesOf(alias, table);
        }
    }

    private TokenTrie unpack(PackedInput input, long[] vocabulary) {
        TokenTrie.Builder builder = new TokenTrie.Builder(capitals.length * 3 / 2);
        for (int alias = 0; alias < capitals.length; alias++) {
            long[] keys = new long[input.readNumber()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = vocabulary[input.readNumber()];
            }
            builder.put(keys, alias);
            capitals[alias] = (char) input.readNumber();
            uppers[alias] = (char) input.readNumber();
            flags[alias] = (byte) input.readNumber();
            int count = input.readNumber();
            firstEntries[alias + 1] = firstEntries[alias] + count;
            for (int i = 0; i < count; i++) {
                entries[firstEntries[alias] + i] = input.readNumber();
            }
        }
        return builder.build();
    }

    private int typesOf(int alias, EntryTable table) {
        int bits = 0;
        for (int i = firstEntries[alias]; i < firstEntries[alias + 1]; i++) {
            bits |= TypeBits.of(table.type(entries[i]));
        }
        return bits;
    }

    int size() {
        return types.length;
    }

    int types(int alias) {
        return types[alias];
    }

    boolean isAmbiguous(int alias) {
        return (flags[alias] & AMBIGUOUS) != 0;
    }

    int entryCount(int alias) {
        return firstEntries[alias + 1] - firstEntries[alias];
    }

    int entry(int alias, int index) {
        return entries[firstEntries[alias] + index];
    }

    void scan(Tokens tokens, int from, int to, MatchSink sink) {
        for (int first = from; first < to; first++) {
            long found = trie.mayBegin(tokens.key(first)) ? longest(tokens, first, to) : -1;
            if (found >= 0) {
                sink.match(first, (int) (found >>> 32), (int) found);
            }
        }
    }

    /** Returns the alias that is exactly these tokens, {@link TokenTrie#NONE} without one. */
    int exact(Tokens tokens, int first, int end) {
        long found = longest(tokens, first, end);
        return found >= 0 && (found >>> 32) == end ? (int) found : TokenTrie.NONE;
    }

    /** Returns end token and alias of the longest match that starts here, -1 without one. */
    private long longest(Tokens tokens, int first, int to) {
        long found = -1;
        long prefix = tokens.key(first);
        int slot = trie.slot(prefix);
        for (int end = first + 1; slot != TokenTrie.NONE; end++) {
            int alias = trie.value(slot);
            if (alias >= 0 && isWrittenSo(alias, tokens, first, end)) {
                found = ((long) end << 32) | alias;
            }
            if (end == to || !trie.goesOn(slot)) {
                break;
            }
            prefix = TokenTrie.extend(prefix, tokens.key(end));
            slot = trie.slot(prefix);
        }
        return found;
    }

    private boolean isWrittenSo(int alias, Tokens tokens, int first, int end) {
        int capital = 0;
        int upper = 0;
        int length = Math.min(end - first, MASK_BITS);
        for (int i = 0; i < length; i++) {
            capital |= Letters.isCapital(tokens, first + i) ? 1 << i : 0;
            upper |= Letters.isUpper(tokens, first + i) ? 1 << i : 0;
        }
        int missing = capitals[alias] & ~capital;
        boolean enough = missing == 0 || (length > SHORT && (capitals[alias] & capital) != 0);
        return enough && (uppers[alias] & ~upper) == 0;
    }
}
