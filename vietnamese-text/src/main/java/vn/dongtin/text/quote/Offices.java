package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.TokenKey;

/**
 * The people of one text by the office that they are introduced with: directly before the name ({@code Phó Thủ tướng
 * Lê Thành Long}), or between commas behind it. {@code Phó Chủ tịch} is another office than {@code Chủ tịch}.
 */
final class Offices {

    private static final int LONGEST_INTRODUCTION = 12;
    private static final int BEARERS_TRIED = 8;

    private static final long OF = TokenKey.of("của");
    private static final long AT = TokenKey.of("tại");

    private final QuoteText text;
    private final Map<Long, NavigableMap<Integer, Integer>> bearers = new HashMap<>();
    /** Bearers of a longer office that begins with these words: {@code Thứ trưởng} for a {@code Thứ trưởng Thường trực}. */
    private final Map<Long, NavigableMap<Integer, Integer>> longerBearers = new HashMap<>();

    Offices(QuoteText text) {
        this.text = text;
        for (int token = 0; token < text.size(); token = text.cueEnd(token)) {
            if (text.kindAt(token) == 'O') {
                note(token, bearer(token));
            }
        }
    }

    private int bearer(int office) {
        int introduced = introducedBy(office);
        return introduced != NONE ? introduced : apposedBy(office);
    }

    private void note(int office, int bearer) {
        if (bearer == NONE) {
            return;
        }
        int last = text.cueEnd(office) - 1;
        long key = 0;
        for (int token = office; token <= last; token++) {
            key = PhraseList.extend(key, text.tokens.key(token));
            (token == last ? bearers : longerBearers)
                    .computeIfAbsent(key, _ -> new TreeMap<>())
                    .put(office, bearer);
        }
    }

    /** The person behind an office, its further offices and its organisation; not a person whom the bearer meets. */
    private int introducedBy(int office) {
        int token = text.cueEnd(office);
        int limit = Math.min(text.size(), token + LONGEST_INTRODUCTION);
        while (token < limit) {
            int mention = text.mentionAt(token);
            if (text.isPerson(mention)) {
                return mention;
            }
            if (mention == NONE && endsIntroduction(token)) {
                return NONE;
            }
            token = mention != NONE ? text.end(mention) : text.cueEnd(token);
        }
        return NONE;
    }

    private boolean endsIntroduction(int token) {
        if (text.isMark(token)) {
            boolean joins = text.isComma(token) && text.kindAt(token + 1) == 'O';
            return !joins && !text.isDash(token) && text.firstCharacter(token) != '&';
        }
        return switch (text.kindAt(token)) {
            case 'O' -> !text.isMark(token - 1) && text.kindAt(token - 1) != 'O';
            case 0, 'G', 'Z', 'H', 'X', 'P' -> text.beginsParagraph(token);
            case 'B' -> text.mentionAt(text.cueEnd(token)) == NONE || !linksOrganisation(token);
            default -> true;
        };
    }

    private boolean linksOrganisation(int token) {
        long key = text.tokens.key(token);
        return key == OF || key == AT;
    }

    /** {@code bà Susan Pointer, Phó Chủ tịch phụ trách chính sách công của Amazon, …}; no verb before the next mark. */
    private int apposedBy(int office) {
        char before = text.firstCharacter(office - 1);
        int person = before == ',' || before == '(' || text.isDash(office - 1) ? text.mentionAt(office - 2) : NONE;
        return text.isPerson(person) && closesBeforeVerb(text.cueEnd(office)) ? person : NONE;
    }

    private boolean closesBeforeVerb(int from) {
        int limit = Math.min(text.size(), from + 2 * LONGEST_INTRODUCTION);
        for (int token = from; token < limit; token++) {
            if (text.mentionAt(token) != NONE) {
                continue;
            }
            if (text.isMark(token)) {
                return true;
            }
            char kind = text.kindAt(token);
            if (kind == 'S' || kind == 'R' || kind == 'Q' || kind == 'D') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the person whom an office without a name stands for: who bears just that office nearest before it, else
     * first after it; {@link QuoteText#NONE} when nobody does.
     */
    int bearerOf(int from, int to) {
        long key = 0;
        for (int token = from; token < to; token++) {
            key = PhraseList.extend(key, text.tokens.key(token));
        }
        int found = nearest(bearers.get(key), from);
        return found != NONE ? found : nearest(longerBearers.get(key), from);
    }

    private int nearest(@Nullable NavigableMap<Integer, Integer> known, int office) {
        if (known == null) {
            return NONE;
        }
        int before = firstThatFits(known.headMap(office, true).descendingMap(), office);
        return before != NONE ? before : firstThatFits(known.tailMap(office, false), office);
    }

    private int firstThatFits(Map<Integer, Integer> inOrder, int office) {
        int tried = 0;
        for (Map.Entry<Integer, Integer> entry : inOrder.entrySet()) {
            if (sameBody(office, entry.getKey())) {
                return entry.getValue();
            }
            if (++tried == BEARERS_TRIED) {
                return NONE;
            }
        }
        return NONE;
    }

    /** {@code Bộ trưởng Bộ Y tế} is not {@code Bộ trưởng Bộ Xây dựng}; without a body it may be either. */
    private boolean sameBody(int office, int introduction) {
        int asked = body(office);
        int known = body(introduction);
        if (asked == NONE || known == NONE) {
            return asked == NONE || text.isOrganisation(asked);
        }
        int length = Math.min(text.end(asked) - text.first(asked), text.end(known) - text.first(known));
        for (int i = 0; i < length; i++) {
            if (text.tokens.key(text.first(asked) + i) != text.tokens.key(text.first(known) + i)) {
                return false;
            }
        }
        return true;
    }

    /** The organisation or country directly behind an office. */
    private int body(int office) {
        int mention = text.mentionAt(text.cueEnd(office));
        return text.canAct(mention) ? mention : NONE;
    }
}
