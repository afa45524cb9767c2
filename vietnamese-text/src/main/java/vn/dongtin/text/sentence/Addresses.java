package vn.dongtin.text.sentence;

/** Recognises web and mail addresses, so that no mark inside one ends a sentence. */
public final class Addresses {

    private static final int LONGEST_SCHEME = 12;

    /** Characters before the @ of a mail address (RFC 5321, 4.5.3.1.1); without a limit, glued text is read in squares. */
    private static final int LONGEST_MAIL_NAME = 64;

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
        int limit = Math.min(text.length(), start + LONGEST_MAIL_NAME + 1);
        while (at < limit && isMailLetter(text.charAt(at))) {
            at++;
        }
        return at > start
                && at - start <= LONGEST_MAIL_NAME
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
