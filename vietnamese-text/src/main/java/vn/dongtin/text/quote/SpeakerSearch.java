package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.TokenKey;

/** Finds the subject of a verb of speech, or the source behind {@code theo}. All windows are bounded. */
final class SpeakerSearch {

    private static final int WINDOW = 40;
    private static final int LONGEST_DESCRIPTION = 14;
    private static final int MOST_SEGMENTS = 5;
    private static final int LONGEST_SOURCE = 6;

    private static final long OF = TokenKey.of("của");

    private final QuoteText text;
    private final Referents referents;

    SpeakerSearch(QuoteText text, Referents referents) {
        this.text = text;
        this.referents = referents;
    }

    /**
     * Returns the subject left of a verb.
     *
     * @param bound no token before it is looked at
     * @param anyDescription whether any words may stand for a person without a name, as beside a direct quote
     */
    @Nullable
    Speaker leftOf(int verb, int bound, boolean anyDescription) {
        int lowest = Math.max(bound, verb - WINDOW);
        int end = subjectEnd(verb, lowest);
        if (end <= lowest) {
            return null;
        }
        int mark = segmentStart(end, lowest);
        int start = skipJoiner(mark, end);
        Speaker speaker = inSegment(start, end);
        boolean apposed = text.isComma(verbMark(verb, end));
        if (speaker != null && !isApposition(start) && !(apposed && isUnnamed(speaker))) {
            return speaker;
        }
        Speaker named = beforeApposition(mark, lowest, apposed);
        if (named != null) {
            return named;
        }
        return speaker != null ? speaker : described(start, end, anyDescription);
    }

    /** {@code ông X, ở xã Y, nói}: a comma before the verb makes what stands before it an apposition. */
    private int verbMark(int verb, int subjectEnd) {
        for (int token = subjectEnd; token < verb; token++) {
            if (text.isComma(token)) {
                return token;
            }
        }
        return NONE;
    }

    private boolean isUnnamed(Speaker speaker) {
        return !text.isPerson(speaker.mention()) || text.first(speaker.mention()) != speaker.firstToken();
    }

    /** Walks left over adverbs, commas and brackets behind the subject. */
    private int subjectEnd(int verb, int lowest) {
        int end = verb;
        while (end > lowest) {
            char kind = text.kindAt(end - 1);
            if (kind == 'A') {
                end = text.cueStart(end - 1);
            } else if (text.isComma(end - 1) || text.isDash(end - 1)) {
                end--;
            } else if (text.firstCharacter(end - 1) == ')') {
                end = bracketStart(end - 1, lowest);
            } else {
                return end;
            }
        }
        return end;
    }

    private int bracketStart(int closing, int lowest) {
        for (int token = closing - 1; token >= lowest && closing - token <= LONGEST_DESCRIPTION; token--) {
            if (text.firstCharacter(token) == '(') {
                return token;
            }
        }
        return closing;
    }

    /** A segment reaches from a comma, dash, colon, bracket or quotation mark to the next. */
    private int segmentStart(int end, int lowest) {
        int start = end;
        while (start > lowest && (text.mentionAt(start - 1) != NONE || !separates(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean separates(int token) {
        return text.isMark(token) && text.firstCharacter(token) != '&' && text.firstCharacter(token) != '/';
    }

    private int skipJoiner(int start, int end) {
        char kind = text.kindAt(start);
        boolean skips = kind == 'J' || kind == 'A' || kind == 'C';
        return skips && text.cueEnd(start) < end ? text.cueEnd(start) : start;
    }

    private @Nullable Speaker inSegment(int start, int end) {
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

    private static boolean isPronoun(char kind) {
        return kind == 'M' || kind == 'F' || kind == 'U';
    }

    /** The first person of the segment who is not an adverbial, a possessor or kin; the last when it is an adverbial. */
    private int personIn(int start, int end) {
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
        if (text.isOrganisation(opening) && opening != mention && end - start <= WINDOW / 2) {
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

    private boolean isApposition(int start) {
        char kind = text.kindAt(start);
        boolean person = text.mentionAt(start) != NONE;
        return !person
                && (kind == 'O'
                        || kind == 'K'
                        || kind == 'X'
                        || kind == 'Z'
                        || kind == 'G'
                        || kind == 'P'
                        || startsWithAge(start));
    }

    private boolean startsWithAge(int token) {
        char c = text.firstCharacter(token);
        return c >= '0' && c <= '9';
    }

    /** {@code ông Vũ Bá Phú, Cục trưởng Cục Xúc tiến thương mại, cho biết}: the person ends where the comma stands. */
    private @Nullable Speaker beforeApposition(int segment, int lowest, boolean marked) {
        int start = segment;
        for (int i = 0; i < MOST_SEGMENTS && start - 1 > lowest && separatesNames(start - 1); i++) {
            int end = start - 1;
            end = text.firstCharacter(end - 1) == ')' ? bracketStart(end - 1, lowest) : end;
            int previous = segmentStart(end, lowest);
            int person = personIn(previous, end);
            if ((marked || isApposition(start) || i > 0) && person != NONE && text.kindAt(previous) != 'B') {
                return ofMention(person);
            }
            start = previous;
        }
        return null;
    }

    private boolean separatesNames(int token) {
        return text.isComma(token) || text.isDash(token);
    }

    private @Nullable Speaker described(int start, int end, boolean anyDescription) {
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

    /**
     * Returns the source behind {@code theo} or behind an inverted verb.
     *
     * @param limit no token from it on is looked at
     */
    @Nullable
    Speaker rightOf(int from, int limit, boolean anyDescription) {
        int end = from;
        while (end < limit && end - from <= WINDOW && (text.mentionAt(end) != NONE || !separates(end))) {
            end++;
        }
        if (end == from) {
            return null;
        }
        int person = personIn(from, end);
        if (person == NONE && isApposition(from) && end + 1 < limit && text.isDash(end)) {
            person = personIn(end + 1, Math.min(limit, end + 8));
        }
        if (person != NONE) {
            return ofMention(person);
        }
        Speaker source = sourceAt(from, end);
        source = source != null ? source : described(from, end, anyDescription);
        return source != null ? source : ownerOfSource(from, end);
    }

    /** {@code theo sách trắng của Bộ Công Thương}. */
    private @Nullable Speaker ownerOfSource(int from, int end) {
        for (int token = from; token < end && token - from <= LONGEST_SOURCE; token++) {
            int mention = text.mentionAt(token);
            if (mention != NONE) {
                boolean owner = text.isOrganisation(mention) && text.tokens.key(token - 1) == OF;
                return owner ? ofMention(mention) : null;
            }
        }
        return null;
    }

    private @Nullable Speaker sourceAt(int from, int end) {
        int mention = text.mentionAt(from);
        if (text.canAct(mention)) {
            return ofMention(mention);
        }
        if (isPronoun(text.kindAt(from)) && text.cueEnd(from) <= end) {
            return new Speaker(referents.ofPronoun(from), from, text.cueEnd(from));
        }
        if (text.kindAt(from) == 'O' && text.cueEnd(from) <= end) {
            return new Speaker(referents.ofOffice(from, text.cueEnd(from)), from, officeEnd(from, end));
        }
        if (text.kindAt(from) == 'X') {
            int named = text.mentionAt(text.cueEnd(from));
            return text.canAct(named) ? new Speaker(named, from, text.end(named)) : null;
        }
        return null;
    }

    private int officeEnd(int from, int end) {
        int token = text.cueEnd(from);
        int mention = text.mentionAt(token);
        return mention != NONE && text.end(mention) <= end ? text.end(mention) : token;
    }

    private Speaker ofMention(int mention) {
        return new Speaker(mention, text.first(mention), text.end(mention));
    }
}
