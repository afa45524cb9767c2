package vn.dongtin.text.line;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** Finds the credit of a picture at the beginning or the end of a sentence. */
final class Credits {

    /** Words that begin a credit. */
    private static final KeySet PICTURE =
            KeySet.of("ảnh hình video clip đồ minh photo photos picture infographic graphic nguồn source");

    /** Words that may stand between that and the colon, or make it a credit without one. */
    private static final KeySet KIND = KeySet.of(
            "minh hoạ tư liệu chụp màn hình cắt từ clip video ảnh internet facebook đồ hoạ nhân vật cung cấp by"
                    + " courtesy nguồn file và");

    /** Tokens of a credit from its first word to the end of the sentence. */
    private static final int LONGEST = 24;

    private static final int WORDS_BEFORE_COLON = 6;

    private final Tokens tokens;

    Credits(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean has(int sentence) {
        int first = tokens.firstToken(sentence);
        int end = tokens.endToken(sentence);
        for (int token = Math.max(first, end - LONGEST); token < end; token++) {
            if (PICTURE.has(tokens.key(token)) && mayBegin(token, first) && goesOn(token, end)) {
                return true;
            }
        }
        return false;
    }

    /** At the beginning of the sentence, behind a bracket, or with a capital behind a dash or stop. */
    private boolean mayBegin(int token, int first) {
        if (token == first || tokens.isMark(token - 1, '(') || tokens.isMark(token - 1, '[')) {
            return tokens.shape(token) != TokenShape.LOWER || token > first;
        }
        char before = tokens.text().charAt(tokens.end(token - 1) - 1);
        return tokens.shape(token) != TokenShape.LOWER && "-–—.|/".indexOf(before) >= 0;
    }

    /** Words of the kind of picture, then a colon or nothing more. */
    private boolean goesOn(int token, int end) {
        int next = token + 1;
        while (next < end && next - token < WORDS_BEFORE_COLON && KIND.has(tokens.key(next))) {
            next++;
        }
        if (next == end || tokens.isMark(next, ':')) {
            return true;
        }
        return next > token + 1 && next + 2 >= end && tokens.shape(next) == TokenShape.MARK;
    }
}
