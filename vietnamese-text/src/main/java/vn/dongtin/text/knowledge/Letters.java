package vn.dongtin.text.knowledge;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** How tokens are written. */
final class Letters {

    private Letters() {}

    /** Tells whether a token is written as a name: a capital first or inside ({@code Hà}, {@code G7}, {@code iPhone}). */
    static boolean isCapital(Tokens tokens, int token) {
        return switch (tokens.shape(token)) {
            case CAPITALIZED, UPPER, MIXED -> true;
            case ALPHANUMERIC -> hasCapital(tokens, token);
            case LOWER, NUMBER, ADDRESS, MARK -> false;
        };
    }

    private static boolean hasCapital(Tokens tokens, int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (Character.isUpperCase(tokens.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a token is written as an abbreviation: {@code EVN}, {@code GTVT}, {@code TP.Hcm}. */
    static boolean isUpper(Tokens tokens, int token) {
        TokenShape shape = tokens.shape(token);
        return shape == TokenShape.UPPER || shape == TokenShape.MIXED;
    }
}
