package vn.dongtin.text.line;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** One walk over the lines of one text. A line is one sentence or several. */
final class LineScan {

    /** More tokens than a caption has. */
    private static final int LONGEST_CAPTION = 90;

    private static final int MOST_CAPTION_SENTENCES = 4;
    private static final int LONGEST_HEADING = 30;
    /** So many lines at the top and at the end may name the author. */
    private static final int BYLINES_AT_TOP = 4;

    private static final int BYLINES_AT_END = 3;

    private final Tokens tokens;
    private final LineKind[] kinds;
    private final Credits credits;
    private final Bylines bylines;
    private final ShortLines shortLines;
    private final int lineCount;
    private int line;

    LineScan(Tokens tokens, LineKind[] kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.credits = new Credits(tokens);
        this.bylines = new Bylines(tokens);
        this.shortLines = new ShortLines(tokens);
        this.lineCount = countLines();
    }

    private int countLines() {
        int lines = 0;
        for (int sentence = 0; sentence < kinds.length; sentence++) {
            lines += endsLine(sentence) ? 1 : 0;
        }
        return lines;
    }

    private boolean endsLine(int sentence) {
        if (sentence + 1 == kinds.length) {
            return true;
        }
        String text = tokens.text();
        for (int i = tokens.sentenceEnd(sentence); i < tokens.sentenceStart(sentence + 1); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    void run() {
        int first = 0;
        for (int sentence = 0; sentence < kinds.length; sentence++) {
            if (endsLine(sentence)) {
                readLine(first, sentence + 1);
                first = sentence + 1;
                line++;
            }
        }
    }

    private void readLine(int first, int end) {
        LineKind kind = end - first == 1 ? ofWholeLine(first) : LineKind.TEXT;
        if (kind != LineKind.TEXT) {
            kinds[first] = kind;
        } else if (isCaption(first, end)) {
            mark(first, end, LineKind.CAPTION);
        } else if (end == kinds.length && end - first > 1 && bylines.isSource(end - 1)) {
            kinds[end - 1] = LineKind.BYLINE;
        }
    }

    private void mark(int first, int end, LineKind kind) {
        for (int sentence = first; sentence < end; sentence++) {
            kinds[sentence] = kind;
        }
    }

    private LineKind ofWholeLine(int sentence) {
        if (shortLines.isFile(sentence)) {
            return LineKind.FILE;
        }
        if (shortLines.isDate(sentence)) {
            return LineKind.DATE_LINE;
        }
        if (shortLines.isLink(sentence)) {
            return LineKind.LINK;
        }
        if (isByline(sentence)) {
            return LineKind.BYLINE;
        }
        if (credits.has(sentence) || isBelowFile(sentence)) {
            return LineKind.CAPTION;
        }
        return isHeading(sentence) ? LineKind.HEADING : LineKind.TEXT;
    }

    private boolean isByline(int sentence) {
        boolean atEnd = line >= lineCount - BYLINES_AT_END;
        boolean atTop = line < BYLINES_AT_TOP;
        if (line == 0) {
            return false;
        }
        return bylines.namesAuthor(sentence)
                || (atEnd && (bylines.isSource(sentence) || bylines.isName(sentence)))
                || (atTop && (bylines.isSource(sentence) || bylines.isFullName(sentence)));
    }

    private boolean isBelowFile(int sentence) {
        return sentence > 0 && kinds[sentence - 1] == LineKind.FILE && size(sentence) <= LONGEST_CAPTION;
    }

    /** A picture's credit at the end of a short line makes the line its caption, and so does a file name above it. */
    private boolean isCaption(int first, int end) {
        int count = tokens.endToken(end - 1) - tokens.firstToken(first);
        if (end - first > MOST_CAPTION_SENTENCES || count > LONGEST_CAPTION) {
            return false;
        }
        return credits.has(end - 1) || (first > 0 && kinds[first - 1] == LineKind.FILE);
    }

    private boolean isHeading(int sentence) {
        int last = tokens.endToken(sentence) - 1;
        return line + 1 < lineCount
                && size(sentence) <= LONGEST_HEADING
                && hasWords(sentence)
                && beginsLikeHeading(tokens.firstToken(sentence))
                && !endsLikeText(last);
    }

    /** Tables have lines of one number or name. */
    private boolean hasWords(int sentence) {
        int words = 0;
        for (int token = tokens.firstToken(sentence); token < tokens.endToken(sentence); token++) {
            words += tokens.shape(token).code() <= TokenShape.MIXED.code() ? 1 : 0;
        }
        return words >= 2;
    }

    private boolean beginsLikeHeading(int token) {
        return tokens.shape(token) != TokenShape.LOWER
                && !tokens.isMark(token, '-')
                && !tokens.isMark(token, '–')
                && !tokens.isMark(token, '+')
                && !tokens.isMark(token, '•');
    }

    /** Items of lists end with a comma or semicolon, text with a stop, introductions with a colon. */
    private boolean endsLikeText(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return ".…,;:/".indexOf(last) >= 0;
    }

    private int size(int sentence) {
        return tokens.endToken(sentence) - tokens.firstToken(sentence);
    }
}
