package vn.dongtin.text.knowledge;

import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.token.Tokens;

/** Decides which place a name means within one article; rather none than a wrong one. Not thread-safe. */
final class PlaceChoice {

    private static final int NONE = EntryTable.NONE;
    /** No place is as far down as this. */
    private static final int LOWEST = 9;

    /** A city is still meant by its bare name when so many small places elsewhere share it. */
    private static final int CITY_NAMESAKES = 1;

    private static final int WARD = 6;
    /** A ward with another head than the text gives it: a commune that became one, or a namesake elsewhere. */
    private static final int OTHER_WARD = 7;

    private final KnowledgeBase knowledge;
    private final HeadTable heads;
    private final Tokens tokens;
    private final PlaceContext context;
    private final int published;

    /**
     * @param published epoch day, {@link EntryTable#STILL} when unknown
     */
    PlaceChoice(KnowledgeBase knowledge, HeadTable heads, Tokens tokens, PlaceContext context, int published) {
        this.knowledge = knowledge;
        this.heads = heads;
        this.tokens = tokens;
        this.context = context;
        this.published = published;
    }

    /** Returns the entry that the span means, {@link EntryTable#NONE} when that is not certain. */
    int choose(int first, int end) {
        HeadTable.Found found = heads.at(tokens, first, end);
        if (found.heads().contains(Head.DISTRICT) && knowledge.alias(tokens, found.nameStart(), end) >= 0) {
            // all districts of the name, whether urban or rural: the head changes when a district grows
            return choose(found.nameStart(), end, found.heads());
        }
        int whole = choose(first, end, List.of());
        return whole != NONE || found.heads().isEmpty() ? whole : choose(found.nameStart(), end, found.heads());
    }

    private int choose(int first, int end, List<Head> given) {
        int alias = knowledge.alias(tokens, first, end);
        int best = alias < 0 ? LOWEST : bestRank(alias, given, first);
        if (best == LOWEST) {
            return NONE;
        }
        int only = only(alias, given, best, first);
        if (only != NONE && best < OTHER_WARD && isSure(alias, only, given)) {
            return only;
        }
        int named = named(alias, given, best, first, end, false);
        return named != NONE ? named : named(alias, given, best, first, end, true);
    }

    /** Returns the one entry of the rank, {@link EntryTable#NONE} when there are several. */
    private int only(int alias, List<Head> given, int rank, int first) {
        int only = NONE;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            int entry = knowledge.aliases().entry(alias, i);
            if (rank(entry, given, first) == rank) {
                if (only != NONE) {
                    return NONE;
                }
                only = entry;
            }
        }
        return only;
    }

    /** Returns the one entry of the rank whose province the text names. */
    private int named(int alias, List<Head> given, int rank, int first, int end, boolean today) {
        int named = NONE;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            int entry = knowledge.aliases().entry(alias, i);
            if (rank(entry, given, first) == rank && isNear(entry, today, first, end)) {
                if (named != NONE) {
                    return NONE;
                }
                named = entry;
            }
        }
        return named;
    }

    private int bestRank(int alias, List<Head> given, int first) {
        int best = LOWEST;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            best = Math.min(best, rank(knowledge.aliases().entry(alias, i), given, first));
        }
        return best;
    }

    /** The only one of its rank is sure, but a district's bare name only when few other places have it. */
    private boolean isSure(int alias, int entry, List<Head> given) {
        if (!given.isEmpty() || !knowledge.table().kind(entry).equals("district")) {
            return true;
        }
        return namesakesElsewhere(alias, entry) <= (knowledge.isAmbiguous(alias) ? 0 : CITY_NAMESAKES);
    }

    private boolean isNear(int entry, boolean today, int first, int end) {
        int province = context.province(entry);
        return province != NONE && context.names(province, today, first, end);
    }

    private int namesakesElsewhere(int alias, int entry) {
        int count = 0;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            count += provinceToday(knowledge.aliases().entry(alias, i)) == provinceToday(entry) ? 0 : 1;
        }
        return count;
    }

    private int provinceToday(int entry) {
        int province = context.province(entry);
        return province == NONE ? NONE : context.root(province);
    }

    /** Smaller is meant rather; {@link #LOWEST} is not meant at all. */
    private int rank(int entry, List<Head> given, int first) {
        EntryTable table = knowledge.table();
        String kind = table.kind(entry);
        if (table.type(entry) != EntityType.LOC || table.from(entry) > published || !fits(kind, given)) {
            return LOWEST;
        }
        return switch (kind) {
            case "country", "territory" -> 1;
            case "province" -> 2;
            case "district" -> isCity(entry) ? rankOfCity(given) : 5;
            case "ward" -> given.isEmpty() ? LOWEST : rankOfWard(entry, first);
            default -> 3;
        };
    }

    private static boolean fits(String kind, List<Head> given) {
        if (given.isEmpty()) {
            return true;
        }
        for (Head head : given) {
            if (head.fits(kind)) {
                return true;
            }
        }
        return false;
    }

    /** {@code TP Cao Bằng} is the city, bare {@code Cao Bằng} the province. */
    private static int rankOfCity(List<Head> given) {
        return given.contains(Head.CITY) ? 0 : 4;
    }

    /** A {@code phường} is rather meant by {@code P.} than a {@code xã} of the same name. */
    private int rankOfWard(int entry, int first) {
        int head = first > 0 ? tokens.start(first - 1) : tokens.start(first);
        char letter = Character.toLowerCase(tokens.text().charAt(head));
        return Character.toLowerCase(knowledge.table().name(entry).charAt(0)) == letter ? WARD : OTHER_WARD;
    }

    private boolean isCity(int entry) {
        return knowledge.table().name(entry).startsWith("Thành phố");
    }
}
