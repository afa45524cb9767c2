package vn.dongtin.text.knowledge;

import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** Cuts a name of a list the way texts are cut. */
final class AliasKeys {

    private AliasKeys() {}

    /** Returns the token keys of a phrase in NFC; at least one. */
    static long[] of(Tokenizer tokenizer, String phrase) {
        Tokens tokens = cut(tokenizer, phrase);
        long[] keys = new long[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tokens.key(i);
        }
        return keys;
    }

    /** Returns the tokens of a phrase as one sentence. */
    static Tokens cut(Tokenizer tokenizer, String phrase) {
        return tokenizer.tokenize(phrase, new int[] {0, phrase.length()});
    }
}
