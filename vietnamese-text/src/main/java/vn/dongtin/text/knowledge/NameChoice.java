package vn.dongtin.text.knowledge;

import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** Decides which organisation, person, event or product a name means; rather none than a wrong one. Not thread-safe. */
final class NameChoice {

    private static final int NONE = EntryTable.NONE;
    /** An organisation is named a year after its end at most, unless its name says which one it is. */
    private static final int AFTERLIFE = 366;
    /** How far before a person's name the office is looked for. */
    private static final int OFFICE_REACH = 6;

    private final KnowledgeBase knowledge;
    private final HeadTable heads;
    private final Tokens tokens;
    private final int published;

    /**
     * @param published epoch day, {@link EntryTable#STILL} when unknown
     */
    NameChoice(KnowledgeBase knowledge, HeadTable heads, Tokens tokens, int published) {
        this.knowledge = knowledge;
        this.heads = heads;
        this.tokens = tokens;
        this.published = published;
    }

    /** Returns the entry that the span means, {@link EntryTable#NONE} when that is not certain. */
    int choose(NameSpan span) {
        int whole = choose(span.firstToken(), span.endToken(), span, List.of());
        if (whole != NONE || span.type() == EntityType.PER) {
            return whole;
        }
        HeadTable.Found found = heads.at(tokens, span.firstToken(), span.endToken());
        return found.heads().isEmpty() ? NONE : choose(found.nameStart(), span.endToken(), span, found.heads());
    }

    /** Returns the series that an event or product with a number belongs to: {@code SEA Games} of {@code SEA Games 31}. */
    int chooseSeries(NameSpan span) {
        int last = span.endToken() - 1;
        boolean numbered = last > span.firstToken() && isNumber(last);
        boolean type = span.type() == EntityType.EVT || span.type() == EntityType.PRD;
        return numbered && type
                ? choose(new NameSpan(span.firstToken(), last, span.type()))
                : NONE;
    }

    private boolean isNumber(int token) {
        return tokens.shape(token) == TokenShape.NUMBER && tokens.end(token) - tokens.start(token) <= 4;
    }

    private int choose(int first, int end, NameSpan span, List<Head> given) {
        int alias = knowledge.alias(tokens, first, end);
        if (alias < 0) {
            return NONE;
        }
        int chosen = NONE;
        int best = 0;
        for (int i = 0; i < knowledge.aliases().entryCount(alias); i++) {
            int entry = knowledge.aliases().entry(alias, i);
            int score = score(entry, alias, span, given);
            if (score > best) {
                best = score;
                chosen = entry;
            } else if (score == best) {
                chosen = NONE;
            }
        }
        return chosen;
    }

    /** 0 is not meant; things that are there at the time are meant rather than those that were. */
    private int score(int entry, int alias, NameSpan span, List<Head> given) {
        EntryTable table = knowledge.table();
        if (!isOfType(entry, span.type()) || !fits(table.kind(entry), given) || table.from(entry) > published) {
            return 0;
        }
        if (span.type() == EntityType.PER) {
            return !knowledge.isAmbiguous(alias) || standsBehindOffice(span.firstToken()) ? 2 : 0;
        }
        boolean dated = published != EntryTable.STILL;
        if (span.type() == EntityType.ORG && dated && (long) table.to(entry) + AFTERLIFE < published) {
            return 0;
        }
        return table.to(entry) >= (dated ? published : EntryTable.STILL) ? 2 : 1;
    }

    /** A country or territory may act as an organisation does; an alliance may be a place. */
    private boolean isOfType(int entry, EntityType wanted) {
        EntityType type = knowledge.table().type(entry);
        String kind = knowledge.table().kind(entry);
        return switch (wanted) {
            case ORG -> type == EntityType.ORG || kind.equals("country") || kind.equals("territory");
            case LOC -> kind.equals("alliance") || kind.equals("campus");
            case PER, EVT, PRD -> type == wanted;
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

    /** Tells whether an office of state stands before a name that many people have: {@code Bộ trưởng Nguyễn Văn Thắng}. */
    private boolean standsBehindOffice(int firstToken) {
        int from = Math.max(tokens.firstToken(tokens.sentenceOf(firstToken)), firstToken - OFFICE_REACH);
        for (int i = from; i + 1 < firstToken; i++) {
            if (Offices.contains(TokenKey.join(tokens.key(i), tokens.key(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
