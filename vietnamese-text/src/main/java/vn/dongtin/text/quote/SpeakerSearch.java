package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of speech, or the source behind {@code theo}. All windows are bounded. */
final class SpeakerSearch {

    private static final int WINDOW = 40;
    private static final int MOST_SEGMENTS = 5;

    private final QuoteText text;
    private final Referents referents;
    private final Segments segments;
    private final SubjectReader subjects;
    private final SourceSearch sources;

    SpeakerSearch(QuoteText text, Referents referents) {
        this.text = text;
        this.referents = referents;
        this.segments = new Segments(text);
        this.subjects = new SubjectReader(text, referents);
        this.sources = new SourceSearch(text, referents);
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
        int end = segments.subjectEnd(verb, lowest);
        if (end <= lowest) {
            return null;
        }
        int mark = segments.segmentStart(end, lowest);
        int start = segments.skipJoiner(mark, end);
        Speaker speaker = subjects.inSegment(start, end);
        boolean apposed = text.isComma(verbMark(verb, end));
        if (speaker != null && !segments.isApposition(start) && !(apposed && isUnnamed(speaker))) {
            return speaker;
        }
        Speaker named = beforeApposition(mark, lowest, apposed);
        if (named != null && !isAnother(speaker, named)) {
            return named;
        }
        return speaker != null ? speaker : subjects.described(start, end, anyDescription);
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

    /** {@code Hoan nghênh ông X đến thăm, Phó Thủ tướng nói}: the office is known to be another person's. */
    private boolean isAnother(@Nullable Speaker office, Speaker person) {
        return office != null
                && text.kindAt(office.firstToken()) == 'O'
                && text.isPerson(office.mention())
                && !referents.isSamePerson(office.mention(), person.mention());
    }

    private boolean isUnnamed(Speaker speaker) {
        return !text.isPerson(speaker.mention()) || text.first(speaker.mention()) != speaker.firstToken();
    }

    /** {@code ông Vũ Bá Phú, Cục trưởng Cục Xúc tiến thương mại, cho biết}: the person ends where the comma stands. */
    private @Nullable Speaker beforeApposition(int segment, int lowest, boolean marked) {
        int start = segment;
        for (int i = 0; i < MOST_SEGMENTS && start - 1 > lowest && segments.separatesNames(start - 1); i++) {
            int end = start - 1;
            end = text.firstCharacter(end - 1) == ')' ? segments.bracketStart(end - 1, lowest) : end;
            int previous = segments.segmentStart(end, lowest);
            int person = subjects.personIn(previous, end);
            if ((marked || segments.isApposition(start) || i > 0) && person != NONE && text.kindAt(previous) != 'B') {
                return subjects.ofMention(person);
            }
            start = previous;
        }
        return null;
    }

    /**
     * Returns the subject that a sentence begins with, after adverbials: {@code Tại lễ ký, ông X khen …, đồng thời cho
     * biết …}; null when it begins with none.
     */
    @Nullable
    Speaker opening(int sentence, int verb) {
        int limit = Math.min(verb, sentence + WINDOW);
        int start = sentence;
        while (start < limit && (text.kindAt(start) == 'B' || text.kindAt(start) == 'J')) {
            while (start < limit && (text.mentionAt(start) != NONE || !text.isComma(start))) {
                start++;
            }
            start++;
        }
        return start < limit ? subjects.startingAt(start, limit) : null;
    }

    /** Returns the source behind {@code theo} or behind an inverted verb, as {@link SourceSearch#rightOf}. */
    @Nullable
    Speaker rightOf(int from, int limit, boolean anyDescription) {
        return sources.rightOf(from, limit, anyDescription);
    }
}
