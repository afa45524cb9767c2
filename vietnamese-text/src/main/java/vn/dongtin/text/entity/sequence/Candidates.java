package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * The tokens near a capital letter or digit that are not known as outsiders. Names lie there: of those annotated by hand
 * all but one token in ten thousand are within six tokens before or five behind a capital. The others are outside every
 * name and are not scored.
 */
public final class Candidates {

    private static final int BEFORE = 6;
    private static final int BEHIND = 5;

    private final boolean[] near;

    public Candidates(EntityResources resources, Tokens tokens) {
        near = new boolean[tokens.size()];
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            mark(tokens, tokens.firstToken(sentence), tokens.endToken(sentence));
        }
        for (int token = 0; token < near.length; token++) {
            near[token] = near[token] && !isOutsider(resources.outsiders(), tokens, token);
        }
    }

    private static boolean isOutsider(HashedCodes outsiders, Tokens tokens, int token) {
        TokenShape shape = tokens.shape(token);
        return (shape == TokenShape.LOWER || shape == TokenShape.MARK) && outsiders.get(tokens.key(token)) != 0;
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
