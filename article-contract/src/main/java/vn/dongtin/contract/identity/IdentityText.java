package vn.dongtin.contract.identity;

import java.util.Locale;
import vn.dongtin.text.syllable.TonePlacement;

/**
 * The text by which an article without URL and external id is recognised: tone-placement key, lower case, every run of
 * white space one space, none at the ends. Title and body are joined, so it does not matter which of the two the first
 * line was sent in.
 */
final class IdentityText {

    private IdentityText() {}

    static String of(String title, String body) {
        String keyed = TonePlacement.key(title + " " + body).toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(keyed.length());
        keyed.codePoints().forEach(c -> append(text, c));
        trimEnd(text);
        return text.toString();
    }

    private static void append(StringBuilder text, int codePoint) {
        if (!Character.isWhitespace(codePoint)) {
            text.appendCodePoint(codePoint);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static void trimEnd(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
