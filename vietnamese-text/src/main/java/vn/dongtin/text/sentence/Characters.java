package vn.dongtin.text.sentence;

/** Classes of characters that matter at the end of a sentence. */
final class Characters {

    private Characters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isStop(char c) {
        return c == '.' || c == '…' || isStrongStop(c);
    }

    /** Marks that never stand inside an abbreviation or number. */
    static boolean isStrongStop(char c) {
        return c == '!' || c == '?' || c == '。' || c == '！' || c == '？';
    }

    static boolean isClosing(char c) {
        return "\"'”’»)]}›」』".indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return "\"'“‘«([{‹「『".indexOf(c) >= 0;
    }
}
