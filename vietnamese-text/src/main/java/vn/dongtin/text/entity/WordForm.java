package vn.dongtin.text.entity;

import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** A token's key together with how it is capitalised: {@code ông} and {@code Ông} are two forms. */
final class WordForm {

    private static final long NUMBER = TokenKey.of("0");

    private WordForm() {}

    /** Numbers and addresses are one form each. */
    static long of(Tokens tokens, int token) {
        TokenShape shape = tokens.shape(token);
        return switch (shape) {
            case LOWER, MARK -> tokens.key(token);
            case CAPITALIZED -> tokens.key(token) + 1;
            case UPPER, MIXED -> tokens.key(token) + 2;
            case NUMBER, ALPHANUMERIC, ADDRESS -> NUMBER + shape.code();
        };
    }
}
