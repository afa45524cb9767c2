package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** A finer reading of {@link TokenShape} for features: single capitals, years, and each frequent mark by itself. */
final class FineShape {

    private static final String MARKS = "\"“”‘’'(),.:;-–/&!?…";
    private static final int OTHER_MARK = 40;
    private static final int INITIAL = 20;
    private static final int INITIAL_WITH_DOT = 21;
    private static final int SHORT_CAPITALS = 22;
    private static final int FOUR_DIGITS = 30;
    private static final int SHORT_NUMBER = 31;

    /** Stand for what lies before and behind a sentence. */
    static final byte BEFORE = 98;

    static final byte BEHIND = 99;

    private FineShape() {}

    static byte of(Tokens tokens, int token) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        TokenShape shape = tokens.shape(token);
        int fine = switch (shape) {
            case CAPITALIZED -> capitalized(tokens.text(), start, length, shape);
            case UPPER -> length <= 2 ? SHORT_CAPITALS : shape.code();
            case NUMBER -> number(length, shape);
            case MARK -> OTHER_MARK + (length == 1 ? MARKS.indexOf(tokens.text().charAt(start)) + 1 : 0);
            case LOWER, MIXED, ALPHANUMERIC, ADDRESS -> shape.code();
        };
        return (byte) fine;
    }

    private static int capitalized(String text, int start, int length, TokenShape shape) {
        if (length == 1) {
            return INITIAL;
        }
        return length == 2 && text.charAt(start + 1) == '.' ? INITIAL_WITH_DOT : shape.code();
    }

    private static int number(int length, TokenShape shape) {
        if (length == 4) {
            return FOUR_DIGITS;
        }
        return length <= 2 ? SHORT_NUMBER : shape.code();
    }
}
