package vn.dongtin.text.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import vn.dongtin.text.syllable.TonePlacement;
import vn.dongtin.text.syllable.VietnameseLetters;

/** Names in a form that ids and comparisons use. */
public final class NameFold {

    private NameFold() {}

    /** Returns the name in small letters without marks, with a hyphen for all else: {@code Bộ KH&CN} is {@code bo-kh-cn}. */
    public static String slug(CharSequence name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = VietnameseLetters.plain(name.charAt(i));
            if (c < 0x80) {
                append(slug, Character.toLowerCase(c));
            } else {
                appendDecomposed(slug, c);
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    /** Letters of other languages: {@code ö} is an o and a loose mark. */
    private static void appendDecomposed(StringBuilder slug, char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                append(slug, Character.toLowerCase(parts.charAt(i)));
            }
        }
    }

    private static void append(StringBuilder slug, char c) {
        if (Character.isLetterOrDigit(c)) {
            slug.append(c);
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Returns a key that is equal for spellings that differ in case or in the place of the tone. */
    public static String key(CharSequence name) {
        return TonePlacement.key(name).toLowerCase(Locale.ROOT);
    }
}
