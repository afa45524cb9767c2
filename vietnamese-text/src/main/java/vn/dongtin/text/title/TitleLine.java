package vn.dongtin.text.title;

import vn.dongtin.text.date.DateParser;

/** Recognises a title: a short first line that ends like no sentence. Stateless and thread-safe. */
public final class TitleLine {

    private static final int MAX_CHARACTERS = 200;
    private static final int MAX_WORDS = 30;
    private static final int LONGEST_FILE_SUFFIX = 5;

    private TitleLine() {}

    /**
     * Takes the first line that is not blank as the title when it has a letter, at most 200 characters and 30 words,
     * does not end like a sentence or a lead-in ({@code . ; , : …}), is no date, address or file name, and has more
     * text below it.
     *
     * @param nfcBody an article in NFC with line ends {@code \n}
     */
    public static TitleSplit split(String nfcBody) {
        int start = firstVisible(nfcBody, 0);
        int end = lineEnd(nfcBody, start);
        int bodyStart = firstVisible(nfcBody, end);
        String line = nfcBody.substring(start, end).strip();
        if (bodyStart == nfcBody.length() || !readsLikeTitle(line)) {
            return new TitleSplit(null, nfcBody, 0);
        }
        return new TitleSplit(line, nfcBody.substring(bodyStart), bodyStart);
    }

    private static int firstVisible(String text, int from) {
        int position = from;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean readsLikeTitle(String line) {
        return line.length() <= MAX_CHARACTERS
                && line.codePoints().anyMatch(Character::isLetter)
                && words(line) <= MAX_WORDS
                && ".;,:…".indexOf(line.charAt(line.length() - 1)) < 0
                && !isAddressOrFile(line)
                && !DateParser.isDateLine(line);
    }

    private static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = Character.isWhitespace(line.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    private static boolean isAddressOrFile(String line) {
        return words(line) == 1 && (line.contains("://") || line.startsWith("www.") || endsWithSuffix(line));
    }

    private static boolean endsWithSuffix(String line) {
        int dot = line.lastIndexOf('.');
        int length = line.length() - dot - 1;
        return dot > 0
                && length <= LONGEST_FILE_SUFFIX
                && line.chars().skip(dot + 1L).allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }
}
