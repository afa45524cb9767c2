package vn.dongtin.text.knowledge;

import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.token.Tokens;

/** Decides which place a name means within one article; rather none than a wrong one. Not thread-safe. */
final class PlaceChoice {

    private static final int NONE = EntryTable.NONE;
    /** No place is as far down as this. */
    private static final int LOWEST = 9;

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
        int whole = choose(first, end, List.of());
        if (whole != NONE) {
            return whole;
        }
        HeadTable.Found found = heads.at(tokens, first, end);
        return found.heads().isEmpty() ? NONE : choose(found.nameStart(), end, found.heads());
    }

    private int choose(int first, int end, List<Head> given) {
        int alias = knowledge.alias(tokens, first, end);
        if (alias < 0) {
            return NONE;
        }
        int best = bestRank(alias, given);
        if (best == LOWEST) {
            return NONE;
        }
        boolean single = count(alias, given, best) == 1;
        int chosen = NONE;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            int entry = knowledge.aliases().entry(alias, i);
            if (rank(entry, given) == best && (isSure(alias, entry, given, single) || isNear(entry, first, end))) {
                if (chosen != NONE) {
                    return NONE;
                }
                chosen = entry;
            }
        }
        return chosen;
    }

    private int bestRank(int alias, List<Head> given) {
        int best = LOWEST;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            best = Math.min(best, rank(knowledge.aliases().entry(alias, i), given));
        }
        return best;
    }

    private int count(int alias, List<Head> given, int rank) {
        int count = 0;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            count += rank(knowledge.aliases().entry(alias, i), given) == rank ? 1 : 0;
        }
        return count;
    }

    /** The only one of its rank is sure, but the bare name of a district only when all of that name lie together. */
    private boolean isSure(int alias, int entry, List<Head> given, boolean single) {
        boolean bare = given.isEmpty()
                && knowledge.isAmbiguous(alias)
                && knowledge.table().kind(entry).equals("district");
        return single && (!bare || allLieInOneProvince(alias));
    }

    private boolean isNear(int entry, int first, int end) {
        int province = context.province(entry);
        return province != NONE && context.names(province, first, end);
    }

    private boolean allLieInOneProvince(int alias) {
        int province = context.province(knowledge.aliases().entry(alias, 0));
        for (int i = 1; i < knowledge.aliases().entryCount(alias); i++) {
            if (context.province(knowledge.aliases().entry(alias, i)) != province) {
                return false;
            }
        }
        return true;
    }

    /** Smaller is meant rather; {@link #LOWEST} is not meant at all. */
    private int rank(int entry, List<Head> given) {
        EntryTable table = knowledge.table();
        String kind = table.kind(entry);
        if (table.type(entry) != EntityType.LOC || table.from(entry) > published || !fits(kind, given)) {
            return LOWEST;
        }
        return switch (kind) {
            case "country", "territory" -> 1;
            case "province" -> 2;
            case "district" -> isCity(entry) ? rankOfCity(given) : 5;
            case "ward" -> given.isEmpty() ? LOWEST : 6;
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

    private boolean isCity(int entry) {
        return knowledge.table().name(entry).startsWith("Thành phố");
    }
}
