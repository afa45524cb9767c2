package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

import org.jspecify.annotations.Nullable;

/** Finds the source behind {@code theo} or behind an inverted verb. */
final class SourceSearch {

    private static final int WINDOW = 40;
    private static final int LONGEST_SOURCE = 6;

    private final QuoteText text;
    private final Referents referents;
    private final Segments segments;
    private final SubjectReader subjects;

    SourceSearch(QuoteText text, Referents referents) {
        this.text = text;
        this.referents = referents;
        this.segments = new Segments(text);
        this.subjects = new SubjectReader(text, referents);
    }

    /**
     * Returns the source behind {@code theo} or behind an inverted verb.
     *
     * @param limit no token from it on is looked at
     */
    @Nullable
    Speaker rightOf(int from, int limit, boolean anyDescription) {
        int end = from;
        while (end < limit && end - from <= WINDOW && (text.mentionAt(end) != NONE || !segments.separates(end))) {
            end++;
        }
        if (end == from) {
            return null;
        }
        int person = subjects.personIn(from, end);
        if (person == NONE && segments.isApposition(from) && end + 1 < limit && text.isDash(end)) {
            person = subjects.personIn(end + 1, Math.min(limit, end + 8));
        }
        if (person != NONE) {
            return subjects.ofMention(person);
        }
        Speaker source = sourceAt(from, end);
        source = source != null ? source : subjects.described(from, end, anyDescription);
        return source != null ? source : ownerOfSource(from, end);
    }

    /** {@code theo sách trắng của Bộ Công Thương}. */
    private @Nullable Speaker ownerOfSource(int from, int end) {
        for (int token = from; token < end && token - from <= LONGEST_SOURCE; token++) {
            int mention = text.mentionAt(token);
            if (mention != NONE) {
                boolean owner = text.isOrganisation(mention) && text.tokens.key(token - 1) == SubjectReader.OF;
                return owner ? subjects.ofMention(mention) : null;
            }
        }
        return null;
    }

    private @Nullable Speaker sourceAt(int from, int end) {
        int mention = text.mentionAt(from);
        if (text.canAct(mention)) {
            return subjects.ofMention(mention);
        }
        if (SubjectReader.isPronoun(text.kindAt(from)) && text.cueEnd(from) <= end) {
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
}
