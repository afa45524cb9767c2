package vn.dongtin.search.article;

import java.util.List;
import java.util.Map;

/** Texts as Elasticsearch's highlighter gives them. */
final class Excerpt {

    /** Longer than any excerpt of words; only a text without word boundaries gets that long. */
    private static final int MAX_LENGTH = 500;

    /** What Lucene's encoder for HTML writes. */
    private static final Map<String, Character> ENTITIES =
            Map.of("&amp;", '&', "&lt;", '<', "&gt;", '>', "&quot;", '"', "&#x27;", '\'', "&#x2F;", '/');

    private static final int LONGEST_ENTITY = 6;

    private Excerpt() {}

    /** The beginning of a body as plain text, from the same as HTML. */
    static String plain(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length() && text.length() < MAX_LENGTH) {
            int end = html.charAt(at) == '&' ? html.indexOf(';', at) + 1 : 0;
            Character meant = end > at && end - at <= LONGEST_ENTITY ? ENTITIES.get(html.substring(at, end)) : null;
            text.append(meant == null ? html.charAt(at) : meant.charValue());
            at = meant == null ? at + 1 : end;
        }
        if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        return text.toString().strip();
    }

    /** Fragments short enough to show; a text without word boundaries gives fragments as long as itself. */
    static List<String> shown(List<String> fragments, int longest) {
        return fragments.stream()
                .filter(fragment -> fragment.length() <= longest)
                .toList();
    }
}
