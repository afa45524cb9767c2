package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

/** The words that a speaker may stand in: from a comma, dash, colon, bracket or quotation mark to the next. */
final class Segments {

    static final int LONGEST_DESCRIPTION = 14;

    private final QuoteText text;

    Segments(QuoteText text) {
        this.text = text;
    }

    /** Walks left over adverbs, commas and brackets behind the subject. */
    int subjectEnd(int verb, int lowest) {
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

    int bracketStart(int closing, int lowest) {
        for (int token = closing - 1; token >= lowest && closing - token <= LONGEST_DESCRIPTION; token--) {
            if (text.firstCharacter(token) == '(') {
                return token;
            }
        }
        return closing;
    }

    int segmentStart(int end, int lowest) {
        int start = end;
        while (start > lowest && (text.mentionAt(start - 1) != NONE || !separates(start - 1))) {
            start--;
        }
        return start;
    }

    boolean separates(int token) {
        return text.isMark(token) && text.firstCharacter(token) != '&' && text.firstCharacter(token) != '/';
    }

    boolean separatesNames(int token) {
        return text.isComma(token) || text.isDash(token);
    }

    int skipJoiner(int start, int end) {
        char kind = text.kindAt(start);
        boolean skips = kind == 'J' || kind == 'A' || kind == 'C';
        return skips && text.cueEnd(start) < end ? text.cueEnd(start) : start;
    }

    boolean isApposition(int start) {
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
}
