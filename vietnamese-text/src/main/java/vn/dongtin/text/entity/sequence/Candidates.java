package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * The tokens near a capital letter or digit. Names lie there: of those annotated by hand all but one token in ten
 * thousand are within six tokens before or five behind one. The others are outside every name and are not scored.
 */
public final class Candidates {

    private static final int BEFORE = 6;
    private static final int BEHIND = 5;

    private final boolean[] near;

    public Candidates(Tokens tokens) {
        near = new boolean[tokens.size()];
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            mark(tokens, tokens.firstToken(sentence), tokens.endToken(sentence));
        }
    }

    private void mark(Tokens tokens, int from, int to) {
        int marked = from;
        for (int token = from; token < to; token++) {
            if (isAnchor(tokens.shape(token))) {
                int end = Math.min(to, token + BEHIND + 1);
                for (int i = Math.max(marked, token - BEFORE); i < end; i++) {
                    near[i] = true;
                }
                marked = Math.max(marked, end);
            }
        }
    }

    private static boolean isAnchor(TokenShape shape) {
        return shape.hasCapital() || shape == TokenShape.NUMBER || shape == TokenShape.ALPHANUMERIC;
    }

    public boolean isCandidate(int token) {
        return near[token];
    }
}
