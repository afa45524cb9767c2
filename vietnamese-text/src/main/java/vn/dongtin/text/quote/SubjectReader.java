package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;
import static vn.dongtin.text.quote.Segments.LONGEST_DESCRIPTION;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.TokenKey;

/** Reads who acts in a segment: a person, a pronoun, an office, an organisation, or people without a name. */
final class SubjectReader {

    static final long OF = TokenKey.of("của");

    private static final int LONGEST_SUBJECT = 20;

    private final QuoteText text;
    private final Referents referents;

    SubjectReader(QuoteText text, Referents referents) {
        this.text = text;
        this.referents = referents;
    }

    @Nullable
    Speaker inSegment(int start, int end) {
        int person = personIn(start, end);
        if (person != NONE) {
            return ofMention(person);
        }
        char last = text.kindAt(end - 1);
        int lastStart = text.cueStart(end - 1);
        if (isPronoun(last) && lastStart >= start && !isPronounPart(lastStart, start)) {
            return new Speaker(referents.ofPronoun(lastStart), lastStart, end);
        }
        int office = officeStart(start, end);
        if (office != NONE) {
            return new Speaker(referents.ofOffice(office, text.cueEnd(office)), office, end);
        }
        return organisation(start, end);
    }

    /** {@code với ông} is no subject, {@code sáng nay ông} is one. */
    private boolean isPronounPart(int pronoun, int start) {
        char before = text.kindAt(pronoun - 1);
        return pronoun > start && (before == 'B' || before == 'P');
    }

    static boolean isPronoun(char kind) {
        return kind == 'M' || kind == 'F' || kind == 'U';
    }

    /** The first person of the segment who is not an adverbial, a possessor or kin; the last when it is an adverbial. */
    int personIn(int start, int end) {
        char opening = text.kindAt(start);
        boolean adverbial = opening == 'B' || opening == 'R' || opening == 'Q' || opening == 'S';
        int found = NONE;
        for (int token = start; token < end; token++) {
            int mention = text.mentionAt(token);
            if (mention == NONE) {
                continue;
            }
            boolean fits = text.isPerson(mention) && !isObject(text.first(mention), start);
            if (fits && (found == NONE || adverbial)) {
                found = mention;
            }
            token = text.end(mention) - 1;
        }
        return found;
    }

    private boolean isObject(int first, int start) {
        int before = first - 1;
        while (before >= start && (isPronoun(text.kindAt(before)) || text.kindAt(before) == 'O')) {
            before = text.cueStart(before) - 1;
        }
        char kind = before >= start ? text.kindAt(before) : 0;
        return kind == 'B' || kind == 'N' || kind == 'K' || (kind == 'X' && text.tokens.key(before) == OF);
    }

    /** Titles and offices with the name behind them, or a pronoun, office or organisation alone. */
    @Nullable
    Speaker startingAt(int start, int limit) {
        int token = start;
        while (token < limit && (isPronoun(text.kindAt(token)) || text.kindAt(token) == 'O')) {
            token = text.cueEnd(token);
        }
        int mention = text.mentionAt(token);
        boolean body = token > start && text.canAct(mention) && text.isPerson(text.mentionAt(text.end(mention)));
        mention = body ? text.mentionAt(text.end(mention)) : mention;
        if (text.isPerson(mention) || (token == start && text.isOrganisation(mention))) {
            return ofMention(mention);
        }
        if (text.cueEnd(start) != token || token == start) {
            return null;
        }
        boolean pronoun = isPronoun(text.kindAt(start));
        return new Speaker(pronoun ? referents.ofPronoun(start) : referents.ofOffice(start, token), start, token);
    }

    private int officeStart(int start, int end) {
        for (int token = start; token < end; token++) {
            if (text.mentionAt(token) != NONE || text.kindAt(token) == 'B') {
                return NONE;
            }
            if (text.kindAt(token) == 'O' && text.cueStart(token) == token) {
                return end - token <= LONGEST_DESCRIPTION && !isObject(token, start) ? token : NONE;
            }
        }
        return NONE;
    }

    /** An organisation at the end of the segment; with those who speak for it before, or nothing that makes it part. */
    private @Nullable Speaker organisation(int start, int end) {
        int mention = text.mentionAt(end - 1);
        int opening = text.mentionAt(start);
        if (text.isOrganisation(opening) && opening != mention && end - start <= LONGEST_SUBJECT) {
            return ofMention(opening);
        }
        if (!text.canAct(mention) || text.end(mention) != end) {
            return null;
        }
        int first = text.first(mention);
        int representative = representativeStart(first, start);
        if (representative != NONE) {
            return new Speaker(mention, representative, end);
        }
        return first == start || followsAdverbial(first, start) ? ofMention(mention) : null;
    }

    private int representativeStart(int first, int start) {
        for (int token = first - 1; token >= start && first - token <= 6; token--) {
            if (text.kindAt(token) == 'X') {
                return text.cueStart(token);
            }
        }
        return NONE;
    }

    /** {@code Trong thông cáo sáng nay Bộ Y tế}, but not {@code công nhân Amazon} or {@code của Amazon}. */
    private boolean followsAdverbial(int first, int start) {
        char before = text.kindAt(first - 1);
        boolean adverb = before == 'A' || before == 'J' || before == 'C';
        return adverb && first - start <= LONGEST_DESCRIPTION;
    }

    @Nullable
    Speaker described(int start, int end, boolean anyDescription) {
        if (end - start > LONGEST_DESCRIPTION || start >= end) {
            return null;
        }
        int first = text.kindAt(start) == 'Z' && !anyDescription ? text.cueEnd(start) : start;
        char kind = text.kindAt(first);
        boolean people = kind == 'G' || kind == 'X' || kind == 'K' || isPronoun(kind) || quantified(first, end);
        boolean words = anyDescription && kind != 'B' && text.kindAt(end - 1) != 'J';
        return people || words ? new Speaker(Speaker.NO_MENTION, start, end) : null;
    }

    /** {@code một cán bộ}, {@code nhiều chuyên gia}: the people are the second or third word. */
    private boolean quantified(int first, int end) {
        for (int token = first; token < Math.min(first + 3, end); token++) {
            char kind = text.kindAt(token);
            if (kind == 'B') {
                return false;
            }
            if (kind == 'G' || kind == 'O' || kind == 'X' || (token > first && isPronoun(kind))) {
                return true;
            }
        }
        return false;
    }

    Speaker ofMention(int mention) {
        return new Speaker(mention, text.first(mention), text.end(mention));
    }
}
