package vn.dongtin.text.topic;

import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * One walk over the beginning of a text that reports its syllables and pairs of syllables. What stands in the title
 * counts three times, in the lead one and a half times. Numbers are told apart only by their marks.
 */
public final class FeatureWalk {

    /** What a text is about shows in so many tokens; the rest is not read. */
    public static final int MOST_TOKENS = 4000;

    private static final float TITLE = 3;
    private static final float LEAD = 1.5f;
    private static final int LEAD_TOKENS = 80;
    private static final int LONGEST_TITLE = 40;

    private FeatureWalk() {}

    /** Receives what the walk finds. */
    public interface Sink {

        /** Takes one syllable or pair. */
        void add(long key, int firstToken, int length, float weight);
    }

    /** Reports all syllables and pairs of syllables of one sentence. */
    public static void walk(Tokens tokens, Sink sink) {
        int titleEnd = titleEnd(tokens);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int first = tokens.firstToken(sentence);
            if (first >= MOST_TOKENS) {
                return;
            }
            walk(tokens, first, Math.min(MOST_TOKENS, tokens.endToken(sentence)), titleEnd, sink);
        }
    }

    private static void walk(Tokens tokens, int first, int end, int titleEnd, Sink sink) {
        long before = 0;
        for (int token = first; token < end; token++) {
            long key = key(tokens, token);
            if (key != 0) {
                float weight = weight(token, titleEnd);
                sink.add(TokenKey.join(key, 0), token, 1, weight);
                if (before != 0) {
                    sink.add(TokenKey.join(before, key), token - 1, 2, weight);
                }
            }
            before = key;
        }
    }

    static float weight(int token, int titleEnd) {
        if (token < titleEnd) {
            return TITLE;
        }
        return token < titleEnd + LEAD_TOKENS ? LEAD : 1;
    }

    /** Returns the key of a token, the same one for all numbers of a kind, 0 for marks and addresses. */
    private static long key(Tokens tokens, int token) {
        TokenShape shape = tokens.shape(token);
        if (shape.isWord() || shape == TokenShape.ALPHANUMERIC) {
            return tokens.key(token);
        }
        return shape == TokenShape.NUMBER ? numberKind(tokens.text(), tokens.start(token), tokens.end(token)) : 0;
    }

    private static long numberKind(String text, int start, int end) {
        int limit = Math.min(end, start + 12);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '/' || c == ':') {
                return c;
            }
        }
        return 1;
    }

    /** Returns the token behind the title: a short first sentence without a full stop, alone on its line. */
    static int titleEnd(Tokens tokens) {
        if (tokens.sentenceCount() < 2) {
            return 0;
        }
        int end = tokens.endToken(0);
        boolean shortEnough = end > 0 && end <= LONGEST_TITLE && !tokens.isMark(end - 1, '.');
        int behind = tokens.sentenceEnd(0);
        return shortEnough && tokens.text().startsWith("\n", behind) ? end : 0;
    }
}
