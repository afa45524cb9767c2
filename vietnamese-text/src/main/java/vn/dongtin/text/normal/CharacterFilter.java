package vn.dongtin.text.normal;

/** Decides for each code point what stands for it in clean text, and counts what it removes. Not thread-safe. */
final class CharacterFilter {

    /** Stands for a code point that is removed. */
    static final int REMOVED = -1;

    private static final int REPLACEMENT = 0xFFFD;

    private int loneSurrogates;
    private int controlCharacters;
    private int zeroWidth;

    /** Returns the code point that stands for {@code codePoint} before {@code next}, or {@link #REMOVED}. */
    int apply(int codePoint, int next) {
        if (codePoint > 0x20 && codePoint < 0x7F) {
            return codePoint;
        }
        if (isLineEnd(codePoint)) {
            return codePoint == '\r' && next == '\n' ? REMOVED : '\n';
        }
        if (isControl(codePoint)) {
            controlCharacters++;
            return REMOVED;
        }
        return isSpace(codePoint) ? ' ' : keepVisible(codePoint);
    }

    /** Tells whether a code point never leaves a trace in clean text. */
    static boolean removes(int codePoint) {
        return (isControl(codePoint) && !isLineEnd(codePoint)) || isInvisible(codePoint);
    }

    private int keepVisible(int codePoint) {
        if (isInvisible(codePoint)) {
            zeroWidth++;
            return REMOVED;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            loneSurrogates++;
            return REPLACEMENT;
        }
        return codePoint;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isControl(int c) {
        return c != '\t' && (c < 0x20 || (c >= 0x7F && c < 0xA0));
    }

    private static boolean isSpace(int c) {
        return switch (c) {
            case ' ', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    private static boolean isInvisible(int c) {
        return switch (c) {
            case 0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF -> true;
            default ->
                (c >= 0x200B && c <= 0x200F)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2060 && c <= 0x206F)
                        || (c >= 0xFFF9 && c <= 0xFFFB)
                        || (c >= 0xE0000 && c <= 0xE007F);
        };
    }

    TextChanges changes(int cutMarks) {
        return new TextChanges(loneSurrogates, controlCharacters, cutMarks, zeroWidth);
    }
}
