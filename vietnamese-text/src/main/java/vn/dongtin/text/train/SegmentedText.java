package vn.dongtin.text.train;

import java.util.Arrays;

/**
 * A sentence with its words, read from the notation that joins syllables with {@code _} and parts words with spaces.
 * Immutable.
 */
public final class SegmentedText {

    private final String text;
    private final int[] starts;

    private SegmentedText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Reads one line; words are what stands between single spaces. */
    public static SegmentedText parse(String line) {
        String[] words = Arrays.stream(line.strip().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        StringBuilder text = new StringBuilder(line.length());
        int[] starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            starts[i] = text.length();
            text.append(isMark(words[i]) ? words[i] : words[i].replace('_', ' '));
            text.append(' ');
        }
        starts[words.length] = text.length();
        text.setLength(Math.max(0, text.length() - 1));
        return new SegmentedText(text.toString(), starts);
    }

    private static boolean isMark(String word) {
        return word.chars().allMatch(c -> c == '_');
    }

    /** Returns the sentence, with spaces between all words and syllables. */
    public String text() {
        return text;
    }

    /** Returns the number of words. */
    public int size() {
        return starts.length - 1;
    }

    public int start(int word) {
        return starts[word];
    }

    /** Returns the offset behind the word. */
    public int end(int word) {
        return starts[word + 1] - 1;
    }
}
