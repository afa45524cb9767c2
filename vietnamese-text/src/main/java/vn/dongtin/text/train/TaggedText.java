package vn.dongtin.text.train;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its names, read from the notation {@code [TYPE:text]}.
 *
 * @param text without the notation
 * @param names in order, without overlap
 */
public record TaggedText(String text, List<Name> names) {

    public TaggedText {
        names = List.copyOf(names);
    }

    /**
     * A name.
     *
     * @param start UTF-16 offset in the text
     * @param end UTF-16 offset behind the last character
     * @param type {@code PER} …
     */
    public record Name(int start, int end, String type) {}

    /** Reads the notation; a bracket that opens no name is text. */
    public static TaggedText parse(String tagged) {
        StringBuilder text = new StringBuilder(tagged.length());
        List<Name> names = new ArrayList<>();
        int place = 0;
        while (place < tagged.length()) {
            int end = nameEnd(tagged, place);
            if (end < 0) {
                text.append(tagged.charAt(place++));
            } else {
                int colon = tagged.indexOf(':', place);
                int start = text.length();
                text.append(tagged, colon + 1, end);
                names.add(new Name(start, text.length(), tagged.substring(place + 1, colon)));
                place = end + 1;
            }
        }
        return new TaggedText(text.toString(), names);
    }

    /** Returns the offset of the bracket that closes the name beginning here; -1 when none begins. */
    private static int nameEnd(String tagged, int place) {
        if (tagged.charAt(place) != '[') {
            return -1;
        }
        int colon = place + 4;
        boolean typed = colon < tagged.length() && tagged.charAt(colon) == ':';
        for (int i = place + 1; typed && i < colon; i++) {
            typed = tagged.charAt(i) >= 'A' && tagged.charAt(i) <= 'Z';
        }
        return typed ? tagged.indexOf(']', colon) : -1;
    }
}
