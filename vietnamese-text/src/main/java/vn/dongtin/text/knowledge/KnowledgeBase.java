package vn.dongtin.text.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.token.Tokens;

/**
 * Places, organisations, people, events and products with all the names they go by. An alias matches in any case where
 * it is written in small letters, with a capital where it has one ({@code Mỹ}, not {@code mỹ}), and in capitals where it
 * is an abbreviation ({@code EVN}); the place of the tone never counts. Immutable and thread-safe.
 */
public final class KnowledgeBase {

    public static final String RESOURCE = "knowledge.bin";
    public static final String KIND = "knowledge";
    public static final int VERSION = 1;

    private final EntryTable entries;
    private final AliasTable aliases;

    private KnowledgeBase(ModelInput input) {
        this.entries = new EntryTable(input);
        this.aliases = new AliasTable(input, entries);
    }

    /**
     * Reads the knowledge file in the jar.
     *
     * @throws IllegalStateException when it is missing or damaged
     */
    public static KnowledgeBase load() {
        return new KnowledgeBase(ModelInput.open(KnowledgeBase.class, RESOURCE, KIND, VERSION));
    }

    /**
     * Reads a compiled file.
     *
     * @throws IllegalStateException when it is damaged
     */
    public static KnowledgeBase of(byte[] content) {
        return new KnowledgeBase(ModelInput.open(RESOURCE, content, KIND, VERSION));
    }

    /**
     * Gives the longest known name that starts at each token to the sink, in order. Names may overlap; none crosses
     * {@code to}. Allocates nothing.
     */
    public void scan(Tokens tokens, int from, int to, MatchSink sink) {
        aliases.scan(tokens, from, to, sink);
    }

    /** Returns the alias that these tokens are, -1 when they are none. */
    public int alias(Tokens tokens, int firstToken, int endToken) {
        return aliases.exact(tokens, firstToken, endToken);
    }

    /** Returns the types of what the alias may mean, as {@link TypeBits}. */
    public int types(int alias) {
        return aliases.types(alias);
    }

    /** Tells whether an alias is also an ordinary word, part of people's names, or of a kind that needs its head. */
    public boolean isAmbiguous(int alias) {
        return aliases.isAmbiguous(alias);
    }

    /** Returns all that the alias may mean. */
    public List<Entry> entries(int alias) {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < aliases.entryCount(alias); i++) {
            all.add(entries.entry(aliases.entry(alias, i)));
        }
        return all;
    }

    /** Returns the entry with this id, null when there is none. */
    public @Nullable Entry find(String id) {
        int entry = entries.find(id);
        return entry == EntryTable.NONE ? null : entries.entry(entry);
    }

    /** Returns the number of entries. */
    public int size() {
        return entries.size();
    }

    /** Returns the number of aliases; they are numbered from 0. */
    public int aliasCount() {
        return aliases.size();
    }

    EntryTable table() {
        return entries;
    }

    AliasTable aliases() {
        return aliases;
    }
}
