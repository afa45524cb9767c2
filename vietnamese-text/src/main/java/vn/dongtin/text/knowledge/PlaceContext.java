package vn.dongtin.text.knowledge;

import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokens;

/** The provinces that an article names, and where. A province that was merged counts as the one it went into. */
final class PlaceContext {

    /** A province this many tokens behind a ward's name is read as the ward's own: {@code xã A, huyện B, tỉnh C}. */
    private static final int NEAR = 14;

    private final KnowledgeBase knowledge;
    private final Tokens tokens;
    private int[] places = new int[16];
    private int[] provinces = new int[16];
    private int size;

    private PlaceContext(KnowledgeBase knowledge, Tokens tokens) {
        this.knowledge = knowledge;
        this.tokens = tokens;
    }

    static PlaceContext of(KnowledgeBase knowledge, Tokens tokens, List<Mention> mentions) {
        PlaceContext context = new PlaceContext(knowledge, tokens);
        for (Mention mention : mentions) {
            NameSpan span = mention.span();
            if (span.type() == EntityType.LOC || span.type() == EntityType.ORG) {
                knowledge.scan(tokens, span.firstToken(), span.endToken(), context::add);
            }
        }
        return context;
    }

    private void add(int firstToken, int endToken, int alias) {
        int province = provinceOf(alias);
        if (province == EntryTable.NONE) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            provinces = Arrays.copyOf(provinces, size * 2);
        }
        places[size] = firstToken;
        provinces[size++] = province;
    }

    /** Returns the province that an alias means or, for a district's, that it lies in; none when it could be several. */
    private int provinceOf(int alias) {
        int province = EntryTable.NONE;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            int entry = knowledge.aliases().entry(alias, i);
            String kind = knowledge.table().kind(entry);
            if (kind.equals("province")) {
                return root(entry);
            }
            if (kind.equals("district")) {
                int its = province(entry);
                if (province != EntryTable.NONE && province != its) {
                    return EntryTable.NONE;
                }
                province = its;
            }
        }
        return province;
    }

    /** Returns today's province of a district, ward or province. */
    int province(int entry) {
        EntryTable table = knowledge.table();
        int at = entry;
        while (at != EntryTable.NONE && !table.kind(at).equals("province")) {
            at = table.parent(at);
        }
        return at == EntryTable.NONE ? at : root(at);
    }

    private int root(int province) {
        int at = province;
        while (knowledge.table().successor(at) != EntryTable.NONE) {
            at = knowledge.table().successor(at);
        }
        return at;
    }

    /** Tells whether the text around a name at these tokens says that it lies in the province. */
    boolean names(int province, int firstToken, int endToken) {
        int near = nearest(endToken);
        return near == EntryTable.NONE ? isNamed(province, firstToken, endToken) : near == province;
    }

    private int nearest(int endToken) {
        int limit = endToken < tokens.size() ? tokens.endToken(tokens.sentenceOf(endToken)) : endToken;
        for (int i = 0; i < size; i++) {
            if (places[i] >= endToken && places[i] < limit && places[i] < endToken + NEAR) {
                return provinces[i];
            }
        }
        return EntryTable.NONE;
    }

    /** A place does not speak for itself. */
    private boolean isNamed(int province, int firstToken, int endToken) {
        for (int i = 0; i < size; i++) {
            if (provinces[i] == province && (places[i] < firstToken || places[i] >= endToken)) {
                return true;
            }
        }
        return false;
    }
}
