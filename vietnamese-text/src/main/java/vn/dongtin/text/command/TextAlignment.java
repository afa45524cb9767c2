package vn.dongtin.text.command;

import java.util.Arrays;

/**
 * Finds the places of one text in another that differs in white space, in {@code _} between syllables, and here and
 * there in a character. Linear in the length of the texts.
 */
final class TextAlignment {

    /** How far to look for the place from which both texts agree again, and on how many characters. */
    private static final int WINDOW = 24;

    private static final int AGREEMENT = 4;

    private final String from;
    private final String to;
    private final int[] places;

    /**
     * @param from the text whose offsets are given
     * @param to the text whose offsets are wanted
     */
    TextAlignment(String from, String to) {
        this.from = from;
        this.to = to;
        this.places = new int[from.length()];
        align();
    }

    private void align() {
        Arrays.fill(places, -1);
        int i = next(from, 0);
        int j = next(to, 0);
        int hopeless = 0;
        while (i < from.length() && j < to.length()) {
            int skips = 0;
            if (from.charAt(i) == to.charAt(j)) {
                places[i] = j;
            } else if (i >= hopeless) {
                skips = skips(i, j);
                hopeless = skips == 0 ? i + WINDOW : 0;
            }
            i = skip(from, i, skips == 0 ? 1 : skips / WINDOW);
            j = skip(to, j, skips == 0 ? 1 : skips % WINDOW);
        }
    }

    /** Returns how many characters of each text to skip, as one number; 0 when they do not agree again soon. */
    private int skips(int i, int j) {
        for (int sum = 1; sum < WINDOW; sum++) {
            for (int a = 0; a <= sum; a++) {
                if (agree(skip(from, i, a), skip(to, j, sum - a))) {
                    return a * WINDOW + sum - a;
                }
            }
        }
        return 0;
    }

    private static int skip(String text, int place, int characters) {
        int skipped = place;
        for (int k = 0; k < characters && skipped < text.length(); k++) {
            skipped = next(text, skipped + 1);
        }
        return skipped;
    }

    private boolean agree(int i, int j) {
        int a = i;
        int b = j;
        for (int k = 0; k < AGREEMENT; k++) {
            if (a >= from.length() || b >= to.length()) {
                return a >= from.length() && b >= to.length();
            }
            if (from.charAt(a) != to.charAt(b)) {
                return false;
            }
            a = next(from, a + 1);
            b = next(to, b + 1);
        }
        return true;
    }

    private static int next(String text, int place) {
        int next = place;
        while (next < text.length() && isGap(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isGap(char c) {
        return c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns where a span begins in the other text; -1 when its first character is not there. */
    int start(int start, int end) {
        int first = start < 0 ? from.length() : next(from, start);
        return first < Math.min(end, from.length()) ? places[first] : -1;
    }

    /** Returns where a span ends in the other text; -1 when its last character is not there. */
    int end(int start, int end) {
        int last = Math.min(end, from.length()) - 1;
        while (last > start && isGap(from.charAt(last))) {
            last--;
        }
        return last < Math.max(0, start) || places[last] < 0 ? -1 : places[last] + 1;
    }
}
