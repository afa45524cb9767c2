package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

import org.jspecify.annotations.Nullable;

/** Tells quotes from titles, terms and irony between quotation marks, and finds who speaks. */
final class DirectQuotes {

    private static final int WINDOW = 40;
    /** A piece of a sentence between marks counts as a quote from this number of tokens on. */
    private static final int LONG_PIECE = 9;
    /** A whole sentence between marks counts from this number of tokens on without a verb of speech beside it. */
    private static final int LONG_SENTENCE = 6;

    private final QuoteText text;
    private final SpeakerSearch speakers;
    private final Referents referents;
    private int lastClose = NONE;
    private @Nullable Speaker lastSpeaker;

    DirectQuotes(QuoteText text, SpeakerSearch speakers, Referents referents) {
        this.text = text;
        this.speakers = speakers;
        this.referents = referents;
    }

    /** Returns the quote between two marks, null when it is none. Called in the order of the text. */
    @Nullable
    Quote read(int open, int close, int lowest) {
        if (close - open < 2) {
            return null;
        }
        Attribution found = attribution(open, close, lowest);
        if (found == null) {
            return null;
        }
        lastClose = close;
        lastSpeaker = found.speaker();
        if (lastSpeaker != null) {
            referents.spoke(lastSpeaker.mention());
        }
        int end = close - open > 2 && text.isComma(close - 1) ? close - 1 : close;
        return new Quote(open + 1, end, QuoteKind.DIRECT, found.speaker(), found.cue());
    }

    private @Nullable Attribution attribution(int open, int close, int lowest) {
        Attribution beside = before(open, close, lowest);
        beside = beside == null && !isPiece(open, close) ? after(close) : beside;
        if (beside != null) {
            return beside;
        }
        return isPiece(open, close) ? aroundPiece(open, close, lowest) : standing(open, close, lowest);
    }

    /** {@code Ông X nói: “…”}, {@code X cho biết “…”}, {@code X: “…”}. */
    private @Nullable Attribution before(int open, int close, int lowest) {
        int end = open;
        boolean colon = end > lowest && text.firstCharacter(end - 1) == ':';
        boolean comma = end > lowest && text.isComma(end - 1);
        end -= colon || comma ? 1 : 0;
        end -= end > lowest && text.kindAt(end - 1) == 'C' ? 1 : 0;
        if (end <= lowest || (text.beginsParagraph(open) && !colon)) {
            return null;
        }
        int verb = verbBefore(end, Math.max(lowest, end - WINDOW), colon);
        boolean adjacent = verb != NONE && (colon || text.cueEnd(verb) == end);
        if (adjacent && (colon || close - open > LONG_SENTENCE / 2 + 1)) {
            return new Attribution(speakers.leftOf(verb, sentenceBound(verb, lowest), true), verb);
        }
        return colon && text.isPerson(text.mentionAt(end - 1)) ? named(text.mentionAt(end - 1)) : null;
    }

    private Attribution named(int mention) {
        return new Attribution(new Speaker(mention, text.first(mention), text.end(mention)), NONE);
    }

    /** Before a colon the verb may stand further off: {@code ông X khẳng định với báo chí chiều 5/12: “…”}. */
    private int verbBefore(int end, int lowest, boolean colon) {
        for (int token = end - 1; token >= lowest; token--) {
            if (isVerb(text.kindAt(token))) {
                return text.cueStart(token);
            }
            if (!colon || endsSentence(token)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isVerb(char kind) {
        return kind == 'S' || kind == 'R' || kind == 'Q' || kind == 'D';
    }

    private boolean endsSentence(int token) {
        char c = text.firstCharacter(token);
        return text.isMark(token) && (c == '.' || c == '!' || c == '?' || c == '”' || c == '…');
    }

    private int sentenceBound(int token, int lowest) {
        return Math.max(lowest, text.tokens.firstToken(text.tokens.sentenceOf(token)));
    }

    /** {@code “…”, ông X cho hay}, {@code “…”, theo ông X}, {@code “…,” said X}, {@code “…” - X nói}. */
    private @Nullable Attribution after(int close) {
        int from = close + 1;
        if (from >= text.size() || text.beginsParagraph(from) || !closesClause(close)) {
            return null;
        }
        boolean newSentence = !text.isComma(from) && !text.isDash(from) && text.firstCharacter(close - 1) != ',';
        while (from < text.size() && (text.isComma(from) || text.isDash(from) || text.firstCharacter(from) == '.')) {
            from++;
        }
        int limit = clauseLimit(from);
        int cue = cueIn(from, limit);
        if (cue == NONE && !newSentence) {
            return withoutVerb(from, limit);
        }
        if (cue == NONE || (newSentence && text.kindAt(cue) != 'T' && limit - text.cueEnd(cue) > 1)) {
            return null;
        }
        boolean source = text.kindAt(cue) == 'T' || cue == from;
        Speaker speaker = source ? speakers.rightOf(text.cueEnd(cue), limit, true) : speakers.leftOf(cue, from, true);
        return speaker == null ? null : new Attribution(speaker, cue);
    }

    /** {@code “…”, ông X gật gù.} */
    private @Nullable Attribution withoutVerb(int from, int limit) {
        Speaker speaker = speakers.rightOf(from, limit, false);
        boolean near = speaker != null && speaker.firstToken() - from <= LONG_SENTENCE;
        return near ? new Attribution(speaker, NONE) : null;
    }

    /** A comma, a dash or the end of a sentence stands at the closing mark, inside or outside. */
    private boolean closesClause(int close) {
        char inside = text.firstCharacter(close - 1);
        char outside = text.firstCharacter(close + 1);
        return text.isComma(close + 1)
                || text.isDash(close + 1)
                || inside == ','
                || endsSentence(close - 1)
                || outside == '.';
    }

    private int clauseLimit(int from) {
        int limit = Math.min(text.size(), from + WINDOW);
        int token = from;
        while (token < limit && !(token > from && text.beginsParagraph(token)) && !stopsClause(token)) {
            token++;
        }
        return token;
    }

    private boolean stopsClause(int token) {
        char c = text.firstCharacter(token);
        return text.isMark(token) && (endsSentence(token) || c == ':' || c == '"' || c == '“' || c == ';');
    }

    private int cueIn(int from, int limit) {
        for (int token = from; token < limit; token++) {
            char kind = text.kindAt(token);
            if (isVerb(kind) || (kind == 'T' && token == from)) {
                return token;
            }
        }
        return NONE;
    }

    /** A piece begins small and goes on the sentence that it stands in. */
    private boolean isPiece(int open, int close) {
        boolean beginsSentence = text.beginsParagraph(open)
                || open == 0
                || endsSentence(open - 1)
                || text.firstCharacter(open - 1) == ':'
                || text.isDash(open - 1);
        return !beginsSentence || close - open < 2;
    }

    /** A long piece of speech inside a sentence that has a verb of speech, and is no name of a work or term. */
    private @Nullable Attribution aroundPiece(int open, int close, int lowest) {
        if (close - open - 1 < LONG_PIECE || text.kindAt(open - 1) == 'H' || looksLikeTitle(open, close)) {
            return null;
        }
        int bound = sentenceBound(open, lowest);
        for (int token = open - 1; token >= Math.max(bound, open - WINDOW); token--) {
            if (text.kindAt(token) == 'H') {
                return null;
            }
            if (isVerb(text.kindAt(token))) {
                int verb = text.cueStart(token);
                Speaker speaker = speakers.leftOf(verb, bound, false);
                return speaker == null ? null : new Attribution(speaker, verb);
            }
        }
        return null;
    }

    private boolean looksLikeTitle(int open, int close) {
        int capitals = 0;
        for (int token = open + 1; token < close && token - open <= WINDOW; token++) {
            capitals += text.tokens.shape(token).hasCapital() && text.mentionAt(token) == NONE ? 1 : 0;
        }
        return 2 * capitals > close - open;
    }

    /** Whole sentences between marks: the speaker is the one of the sentence before or of the last quote. */
    private @Nullable Attribution standing(int open, int close, int lowest) {
        boolean ends = endsSentence(close - 1)
                || close >= text.size()
                || text.beginsParagraph(close + 1)
                || endsSentence(close + 1)
                || !text.isMark(close);
        if (close - open - 1 < LONG_SENTENCE || !ends || looksLikeTitle(open, close)) {
            return null;
        }
        if (lastClose != NONE && lastSpeaker != null && open - lastClose <= WINDOW / 2) {
            return new Attribution(lastSpeaker, NONE);
        }
        Attribution introduced = sentenceBefore(open, lowest);
        return introduced != null ? introduced : new Attribution(null, NONE);
    }

    private @Nullable Attribution sentenceBefore(int open, int lowest) {
        if (open == 0 || open - 1 < lowest) {
            return null;
        }
        int sentence = text.tokens.sentenceOf(open - 1);
        int bound = Math.max(lowest, text.tokens.firstToken(sentence));
        for (int token = open - 1; token >= Math.max(bound, open - WINDOW); token--) {
            if (isVerb(text.kindAt(token))) {
                int verb = text.cueStart(token);
                Speaker speaker = speakers.leftOf(verb, bound, false);
                if (speaker != null) {
                    return new Attribution(speaker, verb);
                }
            }
        }
        return null;
    }
}
