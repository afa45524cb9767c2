package vn.dongtin.text.entity;

import java.util.List;
import vn.dongtin.text.entity.sequence.Evidence;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/**
 * How names of organisations, events and works end: where a word ends ({@code Cục Xúc tiến}, not
 * {@code Cục Xúc}). A language is no name.
 */
final class NameGrammar {

    private static final String WHOLE_WORD = "rule:whole-word";

    private static final long TONGUE = TokenKey.of("tiếng");

    private NameGrammar() {}

    /** Mends the drafts in place; they stay in order and apart. */
    static void mend(Evidence evidence, List<Draft> names) {
        names.removeIf(name -> isLanguage(evidence.tokens(), name));
        for (int i = 0; i < names.size(); i++) {
            int limit = i + 1 < names.size()
                    ? names.get(i + 1).firstToken
                    : evidence.tokens().size();
            endWithWord(evidence, names.get(i), limit);
        }
    }

    /** {@code Tiếng Việt} is written with a capital at times, but a language is no name. */
    private static boolean isLanguage(Tokens tokens, Draft name) {
        return name.length() == 2 && tokens.key(name.firstToken) == TONGUE && name.type != EntityType.PRD;
    }

    private static void endWithWord(Evidence evidence, Draft name, int limit) {
        Words words = evidence.words();
        Tokens tokens = evidence.tokens();
        int end = words.endToken(words.wordOf(name.endToken - 1));
        boolean cut = name.type != EntityType.PER && name.type != EntityType.LOC && end > name.endToken;
        if (cut && end <= limit && isLower(tokens, name.endToken, end)) {
            name.endToken = end;
            name.reason = WHOLE_WORD;
        }
    }

    private static boolean isLower(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.shape(i) != TokenShape.LOWER) {
                return false;
            }
        }
        return true;
    }
}
