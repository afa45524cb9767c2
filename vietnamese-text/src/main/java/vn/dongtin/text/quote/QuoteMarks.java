package vn.dongtin.text.quote;

import java.util.Arrays;

/**
 * Pairs quotation marks. Inner marks belong to the outer quote; a quote that goes on in paragraphs which open with a
 * mark of their own is one; a mark that never closes ends with its paragraph. Linear: marks are read once, in order.
 */
final class QuoteMarks {

    /** A quote longer than this without a closing mark is no quote. */
    private static final int LONGEST = 600;
    /** Marks looked at for the end of one quote. */
    private static final int MOST_MARKS = 24;

    private final QuoteText text;
    private int[] marks = new int[16];
    private int count;
    private int[] spans = new int[16];
    private int size;

    QuoteMarks(QuoteText text) {
        this.text = text;
        collect();
        int mark = 0;
        while (mark < count) {
            mark = pair(mark);
        }
    }

    /** Returns the number of quotes. */
    int size() {
        return size / 2;
    }

    /** Returns the opening mark of a quote. */
    int open(int quote) {
        return spans[2 * quote];
    }

    /** Returns the closing mark of a quote, or the token behind its last one when that has none. */
    int close(int quote) {
        return spans[2 * quote + 1];
    }

    private void collect() {
        for (int token = 0; token < text.size(); token++) {
            if (isQuotationMark(text.firstCharacter(token))) {
                marks = count == marks.length ? Arrays.copyOf(marks, 2 * count) : marks;
                marks[count++] = token;
            }
        }
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟';
    }

    /** Pairs from the mark at this place in the list, returns the place to go on from. */
    private int pair(int mark) {
        if (!opens(marks[mark], false)) {
            return mark + 1;
        }
        int depth = 1;
        int lastClose = QuoteText.NONE;
        int next = mark + 1;
        while (next < count && next - mark <= MOST_MARKS && marks[next] - marks[mark] <= LONGEST) {
            boolean newParagraph = crossesParagraph(marks[next - 1], marks[next]);
            boolean opens = opens(marks[next], true);
            if (newParagraph && !goesOn(marks[next], opens, lastClose)) {
                break;
            }
            if (newParagraph && opens) {
                depth = 0;
            }
            depth += opens ? 1 : -1;
            lastClose = opens ? lastClose : next;
            next++;
            if (depth == 0) {
                add(marks[mark], marks[next - 1]);
                return next;
            }
        }
        return unclosed(mark, lastClose);
    }

    /** A closing mark may stand in a later paragraph; a paragraph that opens with a mark goes on with the quote. */
    private boolean goesOn(int token, boolean opens, int lastClose) {
        return lastClose == QuoteText.NONE && (!opens || text.beginsParagraph(token));
    }

    private int unclosed(int mark, int lastClose) {
        if (lastClose != QuoteText.NONE) {
            add(marks[mark], marks[lastClose]);
            return lastClose + 1;
        }
        int end = marks[mark] + 1;
        int limit = mark + 1 < count ? marks[mark + 1] : text.size();
        while (end < limit && !text.beginsParagraph(end) && end - marks[mark] <= LONGEST) {
            end++;
        }
        if (end - marks[mark] <= LONGEST) {
            add(marks[mark], end);
        }
        return mark + 1;
    }

    private boolean crossesParagraph(int from, int to) {
        for (int token = from + 1; token <= to && token - from <= LONGEST; token++) {
            if (text.beginsParagraph(token)) {
                return true;
            }
        }
        return to - from > LONGEST;
    }

    /** A straight mark opens when it stands free on the left and tight on the right, else it is the other of the last. */
    private boolean opens(int token, boolean inside) {
        char c = text.firstCharacter(token);
        if (c != '"') {
            return c == '“' || c == '„' || c == '«' || c == '‟';
        }
        boolean tightLeft = text.tokens.isGlued(token) && !text.beginsParagraph(token);
        boolean tightRight = token + 1 < text.size() && text.tokens.isGlued(token + 1);
        if (inside && tightRight && text.isMark(token + 1)) {
            return false;
        }
        return tightLeft == tightRight ? !inside : tightRight;
    }

    private void add(int open, int close) {
        spans = size == spans.length ? Arrays.copyOf(spans, 2 * size) : spans;
        spans[size++] = open;
        spans[size++] = close;
    }
}
