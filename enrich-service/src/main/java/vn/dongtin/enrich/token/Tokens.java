package vn.dongtin.enrich.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.text.syllable.TonePlacement;

/** Cuts a text into tokens, in one pass. */
public final class Tokens {

    /** A longer run is no word: it is cut, so that keys stay short. */
    private static final int MAX_LENGTH = 64;

    private static final int AMPERSAND_GAP = " & ".length();

    private Tokens() {}

    /** The tokens of a text in NFC. */
    public static List<Token> of(String text, Budget budget) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 1);
        int at = 0;
        int lastEnd = -AMPERSAND_GAP - 1;
        while (at < text.length()) {
            int end = end(text, at);
            budget.spend(Math.max(1, end - at));
            if (end > at) {
                tokens.add(token(text, at, end, lastEnd));
                lastEnd = end;
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, int lastEnd) {
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        return new Token(start, end, key(text.substring(start, end)), capital, joins(text, lastEnd, start));
    }

    /** One space joins two words, and so does an ampersand between spaces, as in {@code Bộ Kế hoạch & Đầu tư}. */
    private static boolean joins(String text, int from, int to) {
        return (to - from == 1 && text.charAt(from) == ' ')
                || (to - from == AMPERSAND_GAP && text.startsWith(" & ", from));
    }

    /** The form under which a word is looked up. */
    static String key(String word) {
        return TonePlacement.key(word).toLowerCase(Locale.ROOT);
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < MAX_LENGTH && isInside(text, start, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInside(String text, int start, int at) {
        int c = text.codePointAt(at);
        if (isWord(c)) {
            return true;
        }
        boolean joiner = c == '-' || c == '.' || c == '&' || c == '\'' || c == '’';
        return joiner && at > start && at + 1 < text.length() && isWord(text.codePointAt(at + 1));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
