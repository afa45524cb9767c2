package vn.dongtin.text.sentence;

/** One walk over one text. Every look to the left or right is bounded or done once, so the walk is linear. */
final class SentenceScan {

    /** Longest white space or run of brackets that is looked over to see how the text goes on. */
    private static final int LOOK_AHEAD = 64;

    /** A numeral or letter this long, alone before a full stop, numbers a paragraph. */
    private static final int LONGEST_NUMBERING = 4;

    private final String text;
    private final SpanList sentences;
    private int start;
    /** End of the address (URL, e-mail) last seen; marks inside it end nothing. */
    private int addressEnd;

    SentenceScan(String text) {
        this.text = text;
        this.sentences = new SpanList(text);
    }

    int[] run() {
        int position = 0;
        while (position < text.length()) {
            position = step(position);
        }
        end(text.length());
        return sentences.toArray();
    }

    /** Handles one character or one cluster of stops, and returns where to go on. */
    private int step(int position) {
        char c = text.charAt(position);
        if (Characters.isLineEnd(c)) {
            end(position);
            return position + 1;
        }
        if (startsWord(position)) {
            addressEnd = Math.max(addressEnd, Addresses.endOfAddress(text, position));
        }
        return position >= addressEnd && Characters.isStop(c) ? stop(position) : position + 1;
    }

    private boolean startsWord(int position) {
        return position >= addressEnd && (position == 0 || Characters.isSpace(text.charAt(position - 1)));
    }

    private void end(int position) {
        sentences.add(start, position);
        start = position;
    }

    private int stop(int position) {
        int end = clusterEnd(position);
        int closed = closingEnd(end);
        if (endsSentence(position, end, closed)) {
            end(closed);
            return closed;
        }
        return end;
    }

    /** Takes all stops in a row, and the {@code ./.} of the end of an article. */
    private int clusterEnd(int position) {
        int end = position;
        while (end < text.length() && (Characters.isStop(text.charAt(end)) || isEndMark(end))) {
            end++;
        }
        return end;
    }

    private boolean isEndMark(int slash) {
        return slash > 0 && text.startsWith("./.", slash - 1);
    }

    private int closingEnd(int end) {
        int closed = end;
        while (closed < text.length() && Characters.isClosing(text.charAt(closed)) && !opensAgain(closed, end)) {
            closed++;
        }
        return closed;
    }

    /** A straight quote right before a letter opens what follows: {@code xong."Tôi}. */
    private boolean opensAgain(int quote, int end) {
        boolean straight = text.charAt(quote) == '"' || text.charAt(quote) == '\'';
        return straight
                && quote == end
                && quote + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(quote + 1));
    }

    private boolean endsSentence(int position, int end, int closed) {
        if (text.startsWith("./.", position)) {
            return true;
        }
        if (isOmission(position, end)) {
            return false;
        }
        if (closed == text.length() || Characters.isSpace(text.charAt(closed))) {
            return endsBeforeSpace(position, end, closed);
        }
        return endsGlued(position, end, closed);
    }

    /** {@code (…)} and {@code [...]} stand for words left out. */
    private boolean isOmission(int position, int end) {
        return position > 0
                && end < text.length()
                && "([".indexOf(text.charAt(position - 1)) >= 0
                && ")]".indexOf(text.charAt(end)) >= 0;
    }

    private boolean endsBeforeSpace(int position, int end, int closed) {
        int next = nextVisible(closed);
        if (next == text.length() || Characters.isLineEnd(text.charAt(next))) {
            return true;
        }
        if (!mayOpenSentence(next)) {
            return false;
        }
        return !isSingleDot(position, end) || closed > end || !belongsToWord(position, next);
    }

    private boolean isSingleDot(int position, int end) {
        return end == position + 1 && text.charAt(position) == '.';
    }

    /** Tells whether a full stop belongs to the abbreviation or number before it. */
    private boolean belongsToWord(int dot, int next) {
        String word = wordBefore(dot);
        if (word.isEmpty() || isNumbering(dot, word)) {
            return !word.isEmpty();
        }
        if (Abbreviations.standsBeforeName(word)) {
            return true;
        }
        if (Abbreviations.standsBeforeNumber(word)) {
            return Character.isDigit(text.charAt(next));
        }
        return Abbreviations.mayGoOn(word) && !Abbreviations.opensSentence(wordFrom(next));
    }

    /** {@code 1. Mở đầu}, {@code II. Kết quả}, {@code a. Tên}: nothing but the number stands before the dot. */
    private boolean isNumbering(int dot, String word) {
        boolean alone = dot - word.length() <= firstVisible(start);
        return alone && word.length() <= LONGEST_NUMBERING && (isDigits(word) || isRoman(word) || word.length() == 1);
    }

    private int firstVisible(int from) {
        int position = from;
        while (position < text.length() && Characters.isSpace(text.charAt(position)) && position - from < LOOK_AHEAD) {
            position++;
        }
        return position;
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** Handles a stop with something right behind it: a missing space, or a stop inside a word. */
    private boolean endsGlued(int position, int end, int closed) {
        if (position == 0 || !opensGlued(closed)) {
            return false;
        }
        char last = text.charAt(position - 1);
        if (!isSingleDot(position, end)) {
            return !Characters.isSpace(last) && position > start;
        }
        return mayEndGlued(last, closed) && !isInsideName(position, closed);
    }

    private boolean mayEndGlued(char last, int next) {
        boolean lowerFollows = next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
        return Character.isLowerCase(last)
                || Characters.isClosing(last)
                || (Character.isDigit(last) && lowerFollows)
                || Characters.isOpening(text.charAt(next));
    }

    private boolean opensGlued(int next) {
        int letter = next < text.length() && Characters.isOpening(text.charAt(next)) ? next + 1 : next;
        return letter < text.length() && Character.isUpperCase(text.charAt(letter));
    }

    private boolean isInsideName(int dot, int next) {
        String word = wordBefore(dot);
        return Abbreviations.standsBeforeName(word)
                || Abbreviations.mayGoOn(word)
                || Abbreviations.isSuffix(wordFrom(next));
    }

    /** Tells whether what begins here can be the beginning of a sentence. */
    private boolean mayOpenSentence(int next) {
        int letter = next;
        while (letter < text.length() && letter - next < LOOK_AHEAD && isLeadIn(text.charAt(letter))) {
            letter++;
        }
        if (letter == text.length()) {
            return true;
        }
        char c = text.charAt(letter);
        if (Character.isLowerCase(c)) {
            return letter + 1 < text.length() && Character.isUpperCase(text.charAt(letter + 1));
        }
        return ",;:%".indexOf(c) < 0;
    }

    private static boolean isLeadIn(char c) {
        return Characters.isOpening(c) || Characters.isStop(c) || "-–—•*".indexOf(c) >= 0 || c == ' ';
    }

    /** Returns the next place that is no white space, or a line end. */
    private int nextVisible(int from) {
        int position = from;
        while (position < text.length()
                && Characters.isSpace(text.charAt(position))
                && !Characters.isLineEnd(text.charAt(position))
                && position - from < LOOK_AHEAD) {
            position++;
        }
        return position;
    }

    /** Returns the letters, digits and inner dots right before a dot; empty when they are too many to matter. */
    private String wordBefore(int dot) {
        int from = dot;
        int limit = Math.max(start, dot - Abbreviations.LONGEST - 1);
        while (from > limit && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return dot - from > Abbreviations.LONGEST ? "" : text.substring(from, dot);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '/';
    }

    private String wordFrom(int next) {
        int end = next;
        while (end < text.length()
                && end - next <= Abbreviations.LONGEST
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(next, end);
    }
}
