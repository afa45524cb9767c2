package vn.dongtin.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dongtin.text.syllable.Marks;

/** The syllables of a text, about as the analyser makes tokens: runs of letters and digits, ideographs, emoji. */
final class Syllables {

    private final List<String> found = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Syllables() {}

    /** Each in lower case without marks, in order. */
    static List<String> folded(String text) {
        Syllables syllables = new Syllables();
        text.codePoints().forEach(syllables::add);
        syllables.end();
        return syllables.found;
    }

    private void add(int c) {
        if (Character.isIdeographic(c) || Character.isEmojiPresentation(c)) {
            end();
            found.add(Character.toString(c));
        } else if (Character.isLetterOrDigit(c)) {
            current.appendCodePoint(c);
        } else {
            end();
        }
    }

    private void end() {
        if (!current.isEmpty()) {
            found.add(Marks.strip(current).toLowerCase(Locale.ROOT));
            current.setLength(0);
        }
    }
}
