package vn.dongtin.text.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** How often each province is named; under the complement, how often those that are one province today. */
    private final Map<Integer, Integer> counts = new HashMap<>();
    /** First tokens of what names a province, in order. */
    private int[] places = new int[16];

    private int[] provinces = new int[16];
    private int size;
    /** Where the last match ended: a name inside another names no place of its own. */
    private int coveredTo;

    private PlaceContext(KnowledgeBase knowledge, Tokens tokens) {
        this.knowledge = knowledge;
        this.tokens = tokens;
    }

    /** Mentions are in order and do not overlap. */
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
        if (firstToken < coveredTo) {
            return;
        }
        coveredTo = endToken;
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
        counts.merge(province, 1, Integer::sum);
        counts.merge(~root(province), 1, Integer::sum);
    }

    /** Returns the province that an alias means or, for a district's, that it lies in; none when it could be several. */
    private int provinceOf(int alias) {
        int province = EntryTable.NONE;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            int entry = knowledge.aliases().entry(alias, i);
            String kind = knowledge.table().kind(entry);
            if (kind.equals("province")) {
                return entry;
            }
            if (kind.equals("district") && !knowledge.isAmbiguous(alias)) {
                int its = knowledge.table().parent(entry);
                if (province != EntryTable.NONE && province != its) {
                    return EntryTable.NONE;
                }
                province = its;
            }
        }
        return province;
    }

    /** Returns the province of a district, ward or province as it was named there; none for another place. */
    int province(int entry) {
        EntryTable table = knowledge.table();
        int at = entry;
        while (at != EntryTable.NONE && !table.kind(at).equals("province")) {
            at = table.parent(at);
        }
        return at;
    }

    /** Returns today's province of a province. */
    int root(int province) {
        int at = province;
        while (knowledge.table().successor(at) != EntryTable.NONE) {
            at = knowledge.table().successor(at);
        }
        return at;
    }

    /**
     * Tells whether the text around a name at these tokens says that it lies in the province.
     *
     * @param today whether provinces that were merged since count as one
     */
    boolean names(int province, boolean today, int firstToken, int endToken) {
        int wanted = today ? root(province) : province;
        int next = firstPlaceFrom(endToken);
        if (next < size && endToken < tokens.size()) {
            int limit = Math.min(tokens.endToken(tokens.sentenceOf(endToken)), endToken + NEAR);
            if (places[next] < limit) {
                return (today ? root(provinces[next]) : provinces[next]) == wanted;
            }
        }
        return counts.getOrDefault(today ? ~wanted : wanted, 0) > countWithin(wanted, today, firstToken, endToken);
    }

    /** A place does not speak for itself. */
    private int countWithin(int wanted, boolean today, int firstToken, int endToken) {
        int count = 0;
        for (int i = firstPlaceFrom(firstToken); i < size && places[i] < endToken; i++) {
            count += (today ? root(provinces[i]) : provinces[i]) == wanted ? 1 : 0;
        }
        return count;
    }

    private int firstPlaceFrom(int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
