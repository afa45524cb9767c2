package vn.dongtin.text.annotate;

import org.jspecify.annotations.Nullable;

/** Title and text of an article as one text, so that what is learnt in one holds in the other. */
final class Fields {

    private static final String BETWEEN = "\n\n";

    private final String joined;
    private final int textStart;

    /** Joins both, which are in NFC; a line feed composes with nothing, so the whole is in NFC too. */
    Fields(@Nullable String title, String text) {
        String head = title == null ? "" : title;
        joined = head.isEmpty() ? text : head + BETWEEN + text;
        textStart = joined.length() - text.length();
    }

    String joined() {
        return joined;
    }

    /** Returns the offset at which the text begins. */
    int textStart() {
        return textStart;
    }

    boolean isInText(int start) {
        return start >= textStart;
    }
}
