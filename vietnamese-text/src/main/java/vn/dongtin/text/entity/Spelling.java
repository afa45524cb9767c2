package vn.dongtin.text.entity;

import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;

/** The hash of tokens in a row, whatever their capitals. */
final class Spelling {

    private Spelling() {}

    static long of(Tokens tokens, int first, int end) {
        long hash = tokens.key(first);
        for (int i = first + 1; i < end; i++) {
            hash = TokenKey.join(hash, tokens.key(i));
        }
        return hash;
    }
}
