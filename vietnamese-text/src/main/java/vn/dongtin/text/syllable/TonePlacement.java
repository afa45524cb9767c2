package vn.dongtin.text.syllable;

import org.jspecify.annotations.Nullable;

/**
 * Makes spellings equal that differ only in the letter that carries the tone mark: {@code hoà} and {@code hòa},
 * {@code thuỷ} and {@code thủy}, {@code quý} and {@code qúy}. Stateless and linear.
 */
public final class TonePlacement {

    private TonePlacement() {}

    /**
     * Returns the text with the tone mark of every Vietnamese syllable on one and the same letter. Length, case and all
     * other characters stay, so offsets are those of the text. {@code i} and {@code y} stay apart.
     *
     * @param nfcText text in NFC; the result is in NFC as well
     */
    public static String key(CharSequence nfcText) {
        char[] moved = null;
        int end;
        for (int start = 0; start < nfcText.length(); start = end + 1) {
            end = wordEnd(nfcText, start);
            int toned = onlyTone(nfcText, start, end);
            if (toned >= 0 && !isMarkAt(nfcText, end)) {
                moved = move(nfcText, start, end, toned, moved);
            }
        }
        return moved == null ? nfcText.toString() : new String(moved);
    }

    private static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a loose mark follows, taking a tone away could let it compose, and the key would not be NFC. */
    private static boolean isMarkAt(CharSequence text, int index) {
        return index < text.length() && Character.getType(text.charAt(index)) == Character.NON_SPACING_MARK;
    }

    /** Returns the offset of the one toned vowel of a word, or -1 when it has none or several. */
    private static int onlyTone(CharSequence text, int start, int end) {
        int toned = -1;
        for (int i = start; i < end; i++) {
            if (VietnameseLetters.tone(text.charAt(i)) != 0) {
                if (toned >= 0) {
                    return -1;
                }
                toned = i;
            }
        }
        return toned;
    }

    private static char @Nullable [] move(CharSequence text, int start, int end, int toned, char @Nullable [] moved) {
        SyllableShape shape = SyllableShape.of(text, start, end);
        int seat = shape == null ? toned : shape.toneSeat(text);
        if (seat == toned) {
            return moved;
        }
        char[] target = moved == null ? text.toString().toCharArray() : moved;
        target[toned] = VietnameseLetters.withoutTone(text.charAt(toned));
        target[seat] = VietnameseLetters.withTone(text.charAt(seat), VietnameseLetters.tone(text.charAt(toned)));
        return target;
    }
}
