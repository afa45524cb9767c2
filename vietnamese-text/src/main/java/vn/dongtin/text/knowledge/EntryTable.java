package vn.dongtin.text.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.token.TokenKey;

/** The entries in columns; names and ids stay bytes until somebody asks. Immutable and thread-safe. */
final class EntryTable {

    static final int NONE = -1;

    /** Days that stand for "always" and "still". */
    static final int ALWAYS = Integer.MIN_VALUE;

    static final int STILL = Integer.MAX_VALUE;

    private final String[] kinds;
    private final EntityType[] kindTypes;
    private final byte[] packed;
    private final int[] texts;
    private final byte[] kindOf;
    private final int[] parents;
    private final int[] successors;
    private final int[] from;
    private final int[] to;
    private final int[] wikidata;
    private final TokenTrie ids;

    EntryTable(ModelInput input) {
        int kindCount = input.readInt();
        kinds = new String[kindCount];
        kindTypes = new EntityType[kindCount];
        for (int i = 0; i < kindCount; i++) {
            kinds[i] = input.readString();
            kindTypes[i] = EntityType.valueOf(input.readString());
        }
        int size = input.readInt();
        packed = input.readBytes();
        texts = new int[size];
        kindOf = new byte[size];
        parents = new int[size];
        successors = new int[size];
        from = new int[size];
        to = new int[size];
        wikidata = new int[size];
        unpack();
        ids = indexIds();
    }

    private void unpack() {
        PackedInput input = new PackedInput(packed, 0);
        for (int entry = 0; entry < texts.length; entry++) {
            kindOf[entry] = (byte) input.readNumber();
            parents[entry] = input.readNumber() - 1;
            successors[entry] = input.readNumber() - 1;
            from[entry] = day(input.readNumber(), ALWAYS);
            to[entry] = day(input.readNumber(), STILL);
            wikidata[entry] = input.readNumber();
            texts[entry] = input.position();
            input.skipString();
            input.skipString();
            input.skipString();
        }
    }

    /** A day is {@code (year * 12 + month - 1) * 31 + day of month}; 0 stands for none. */
    private static int day(int packedDay, int none) {
        if (packedDay == 0) {
            return none;
        }
        int month = (packedDay - 1) / 31;
        return (int) LocalDate.of(month / 12, month % 12 + 1, (packedDay - 1) % 31 + 1)
                .toEpochDay();
    }

    private TokenTrie indexIds() {
        TokenTrie.Builder builder = new TokenTrie.Builder();
        for (int entry = 0; entry < texts.length; entry++) {
            builder.put(new long[] {TokenKey.of(id(entry))}, entry);
        }
        return builder.build();
    }

    int size() {
        return texts.length;
    }

    /** Returns the entry of an id, {@link #NONE} when there is none. */
    int find(String id) {
        int slot = ids.slot(TokenKey.of(id));
        int entry = slot == TokenTrie.NONE ? NONE : ids.value(slot);
        return entry != NONE && id(entry).equals(id) ? entry : NONE;
    }

    EntityType type(int entry) {
        return kindTypes[kindOf[entry]];
    }

    String kind(int entry) {
        return kinds[kindOf[entry]];
    }

    /** Returns the entry that this one lies in or belongs to, {@link #NONE} without. */
    int parent(int entry) {
        return parents[entry];
    }

    int successor(int entry) {
        return successors[entry];
    }

    /** Returns the epoch day it began, {@link #ALWAYS} when unknown. */
    int from(int entry) {
        return from[entry];
    }

    /** Returns the last epoch day, {@link #STILL} when unknown or to come. */
    int to(int entry) {
        return to[entry];
    }

    String id(int entry) {
        return "dt:" + kind(entry) + ":" + new PackedInput(packed, texts[entry]).readString();
    }

    String name(int entry) {
        PackedInput input = new PackedInput(packed, texts[entry]);
        input.skipString();
        return input.readString();
    }

    private @Nullable String nameEn(int entry) {
        PackedInput input = new PackedInput(packed, texts[entry]);
        input.skipString();
        input.skipString();
        String name = input.readString();
        return name.isEmpty() ? null : name;
    }

    Entry entry(int entry) {
        return new Entry(
                id(entry),
                type(entry),
                kind(entry),
                name(entry),
                nameEn(entry),
                from[entry] == ALWAYS ? null : LocalDate.ofEpochDay(from[entry]),
                to[entry] == STILL ? null : LocalDate.ofEpochDay(to[entry]),
                parents[entry] == NONE ? null : id(parents[entry]),
                successors[entry] == NONE ? null : id(successors[entry]),
                wikidata[entry] == 0 ? null : "Q" + wikidata[entry]);
    }
}
