package vn.dongtin.text.sentence;

/** Recognises web and mail addresses, so that no mark inside one ends a sentence. */
public final class Addresses {

    private static final int LONGEST_SCHEME = 12;

    private Addresses() {}

    /** Returns where the address ends that begins with the word at {@code start}, or {@code start} if none does. */
    public static int endOfAddress(String text, int start) {
        int first = start;
        while (first < text.length() && Characters.isOpening(text.charAt(first))) {
            first++;
        }
        if (!isWeb(text, first) && !isMail(text, first)) {
            return start;
        }
        return withoutTrailingMarks(text, first, wordEnd(text, first));
    }

    private static boolean isWeb(String text, int start) {
        if (text.regionMatches(true, start, "www.", 0, 4)) {
            return true;
        }
        int colon = start;
        while (colon < text.length() && colon - start < LONGEST_SCHEME && isSchemeLetter(text.charAt(colon))) {
            colon++;
        }
        return colon > start && text.startsWith("://", colon);
    }

    private static boolean isSchemeLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMail(String text, int start) {
        int at = start;
        while (at < text.length() && isMailLetter(text.charAt(at))) {
            at++;
        }
        return at > start
                && at + 1 < text.length()
                && text.charAt(at) == '@'
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isMailLetter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int withoutTrailingMarks(String text, int start, int wordEnd) {
        int end = wordEnd;
        while (end > start && isTrailingMark(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isTrailingMark(char c) {
        return Characters.isStop(c) || Characters.isClosing(c) || c == ',' || c == ';' || c == ':';
    }
}
