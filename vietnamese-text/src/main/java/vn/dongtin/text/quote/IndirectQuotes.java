package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what is reported in the writer's words: {@code X cho biết …}, {@code theo X, …}, {@code …, theo X}. */
final class IndirectQuotes {

    private static final int SHORTEST = 3;
    private static final int WINDOW = 40;
    private static final int LONGEST_TITLE = 10;
    private static final String END_MARKS = ".,;:!?…/-–";

    private final QuoteText text;
    private final SpeakerSearch speakers;
    private final Referents referents;
    private final List<Quote> found;

    IndirectQuotes(QuoteText text, SpeakerSearch speakers, Referents referents, List<Quote> found) {
        this.text = text;
        this.speakers = speakers;
        this.referents = referents;
        this.found = found;
    }

    /**
     * Reads a stretch of one sentence that has no direct quote in it.
     *
     * @param before who spoke in the same sentence before it, null for nobody
     */
    void read(int from, int to, @Nullable Speaker before) {
        int end = trimmedEnd(from, to);
        int lowest = from;
        Speaker subject = before;
        int token = from;
        while (token < end) {
            Clause clause = clauseAt(token, new Stretch(from, lowest, end, subject));
            if (clause == null) {
                token = Math.max(token + 1, text.kindAt(token) == 0 ? 0 : text.cueEnd(token));
                continue;
            }
            int clauseEnd = clause.to() == end ? nextReport(clause, end) : clause.to();
            add(clause, clauseEnd);
            subject = clause.speaker();
            token = Math.max(token + 1, clauseEnd);
            lowest = Math.max(clauseEnd, token);
        }
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && text.isMark(end - 1) && END_MARKS.indexOf(text.firstCharacter(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private @Nullable Clause clauseAt(int token, Stretch stretch) {
        return switch (text.kindAt(token)) {
            case 'S', 'R', 'Q' -> reported(token, stretch);
            case 'T' -> sourced(token, stretch);
            default -> null;
        };
    }

    private @Nullable Clause reported(int verb, Stretch stretch) {
        int end = stretch.end();
        int start = text.cueEnd(verb);
        boolean marked = false;
        while (start < end && (text.isComma(start) || text.kindAt(start) == 'C' || text.firstCharacter(start) == ':')) {
            marked = true;
            start++;
        }
        if (end - start < SHORTEST) {
            return trailing(verb, stretch.lowest());
        }
        if ((text.kindAt(verb) == 'R' && !marked) || text.kindAt(start) == 'N') {
            return null;
        }
        Speaker speaker = speakers.leftOf(verb, stretch.lowest(), false);
        if (speaker == null && joinsSubject(verb, stretch.lowest())) {
            speaker = stretch.subject() != null ? stretch.subject() : opening(stretch.from(), verb);
        }
        boolean fits = speaker != null && (text.kindAt(verb) != 'Q' || marked || freeClause(speaker, start, end));
        return fits ? new Clause(start, end, Objects.requireNonNull(speaker), verb) : null;
    }

    private @Nullable Speaker opening(int from, int verb) {
        boolean whole = from == text.tokens.firstToken(text.tokens.sentenceOf(from));
        return whole ? speakers.opening(from, verb) : null;
    }

    private boolean freeClause(Speaker speaker, int start, int end) {
        boolean definite = speaker.mention() != Speaker.NO_MENTION || text.kindAt(speaker.firstToken()) == 'O';
        return definite && text.kindAt(start) != 'B' && end - start > SHORTEST;
    }

    /** {@code …, hiệu trưởng Hạng A Dơ cho hay.} */
    private @Nullable Clause trailing(int verb, int lowest) {
        Speaker speaker = speakers.leftOf(verb, lowest, false);
        if (speaker == null) {
            return null;
        }
        int comma = speaker.firstToken() - 1;
        while (comma > lowest && speaker.firstToken() - comma <= LONGEST_TITLE && !text.isComma(comma)) {
            comma--;
        }
        return text.isComma(comma) && comma - lowest >= SHORTEST ? new Clause(lowest, comma, speaker, verb) : null;
    }

    /** {@code …, thêm rằng …}, {@code …, đồng thời khẳng định …}. */
    private boolean joinsSubject(int verb, int lowest) {
        for (int token = verb - 1; token >= lowest - 1 && token >= 0; token--) {
            if (text.isComma(token)) {
                return true;
            }
            char kind = text.kindAt(token);
            if (kind == 'J') {
                return true;
            }
            if (kind != 'A') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Clause sourced(int cue, Stretch stretch) {
        int lowest = stretch.lowest();
        int end = stretch.end();
        boolean leads = isLeading(cue, stretch.from());
        boolean trails = cue > stretch.from() && text.isComma(cue - 1) && !leads;
        if (!leads && !trails) {
            return null;
        }
        Speaker speaker = speakers.rightOf(text.cueEnd(cue), end, false);
        if (speaker == null) {
            return null;
        }
        int after = commaAfter(speaker, end);
        if (leads) {
            return after != NONE && end - after >= SHORTEST ? new Clause(after, end, speaker, cue) : null;
        }
        boolean closes = end - speaker.endToken() <= 2 * SHORTEST || after == NONE;
        return closes && cue - 1 - lowest >= SHORTEST ? new Clause(lowest, cue - 1, speaker, cue) : null;
    }

    /** {@code Cũng theo ông X}, {@code Còn theo bà Y}. */
    private boolean isLeading(int cue, int from) {
        for (int token = from; token < cue; token++) {
            char kind = text.kindAt(token);
            if (kind != 'A' && kind != 'J' && !text.isDash(token) && !text.isComma(token)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the token behind the comma that ends the source, appositions included. */
    private int commaAfter(Speaker speaker, int end) {
        int token = commaFrom(speaker.endToken(), end);
        while (token != NONE && apposed(token)) {
            int next = commaFrom(token, end);
            if (next == NONE) {
                return token;
            }
            token = next;
        }
        return token;
    }

    private int commaFrom(int from, int end) {
        int limit = Math.min(end, from + WINDOW / 2);
        for (int token = from; token < limit; token++) {
            if (text.mentionAt(token) == NONE && text.isComma(token)) {
                return token + 1;
            }
        }
        return NONE;
    }

    private boolean apposed(int token) {
        char kind = text.kindAt(token);
        return kind == 'O' || kind == 'K' || kind == 'X' || kind == 'Z' || endsWithOrganisation(token);
    }

    /** {@code thủ thư Bảo tàng Văn học Odesa,} behind a person. */
    private boolean endsWithOrganisation(int token) {
        int comma = commaFrom(token, Math.min(text.size(), token + WINDOW / 2)) - 1;
        return comma > token
                && text.mentionAt(token) == NONE
                && text.isOrganisation(text.mentionAt(comma - 1))
                && text.first(text.mentionAt(comma - 1)) - token <= SHORTEST;
    }

    /** The clause ends where the same sentence reports again: {@code … , đồng thời cho biết …}. */
    private int nextReport(Clause clause, int end) {
        for (int token = clause.from() + SHORTEST; token < end; token++) {
            if (text.kindAt(token) == 'J' && text.cueStart(token) == token && verbFollows(text.cueEnd(token), end)) {
                return text.isComma(token - 1) ? token - 1 : token;
            }
            if (text.isComma(token) && verbFollows(token + 1, end)) {
                return token;
            }
        }
        return end;
    }

    private boolean verbFollows(int token, int end) {
        int verb = token;
        while (verb < end && (text.kindAt(verb) == 'A' || text.kindAt(verb) == 'J')) {
            verb = text.cueEnd(verb);
        }
        boolean strong = text.kindAt(verb) == 'S' || text.kindAt(verb) == 'R' || text.kindAt(verb) == 'Q';
        return strong && end - text.cueEnd(verb) >= SHORTEST && (text.kindAt(verb) == 'S' || marked(text.cueEnd(verb)));
    }

    private boolean marked(int token) {
        return text.isComma(token) || text.kindAt(token) == 'C';
    }

    private void add(Clause clause, int end) {
        referents.spoke(clause.speaker().mention());
        found.add(new Quote(clause.from(), end, QuoteKind.INDIRECT, clause.speaker(), clause.cue()));
    }

    /** What is read of one sentence: its tokens, from where on none is taken yet, and who spoke last in it. */
    private record Stretch(
            int from, int lowest, int end, @Nullable Speaker subject) {}

    private record Clause(int from, int to, Speaker speaker, int cue) {}
}
