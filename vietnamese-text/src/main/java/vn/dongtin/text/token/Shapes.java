package vn.dongtin.text.token;

/** Reads the shape off a token's characters. */
final class Shapes {

    private Shapes() {}

    static TokenShape of(CharSequence text, int start, int end) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                lower++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            }
        }
        if (upper + lower == 0) {
            return digits > 0 ? TokenShape.NUMBER : TokenShape.MARK;
        }
        return digits > 0
                ? TokenShape.ALPHANUMERIC
                : ofLetters(upper, lower, Character.isUpperCase(text.charAt(start)));
    }

    private static TokenShape ofLetters(int upper, int lower, boolean capitalFirst) {
        if (upper == 0) {
            return TokenShape.LOWER;
        }
        if (upper == 1 && capitalFirst) {
            return TokenShape.CAPITALIZED;
        }
        return lower == 0 ? TokenShape.UPPER : TokenShape.MIXED;
    }
}
