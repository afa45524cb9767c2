package vn.dongtin.text.token;

import vn.dongtin.text.sentence.Abbreviations;
import vn.dongtin.text.sentence.Addresses;

/** One walk over one sentence. Every look ahead is bounded or jumps to where it ended, so the walk is linear. */
final class TokenScan {

    /** Longest piece that is read as an abbreviation or a capital part of one. */
    private static final int LONGEST_PIECE = 12;

    /** Letters behind the dot of a site or file: {@code vn}, {@code xlsx}. */
    private static final int SHORTEST_SUFFIX = 2;

    private static final int LONGEST_SUFFIX = 5;

    /** Most letters that belong to a number with marks inside: {@code 11.000đ}, {@code 2,5kWh}. */
    private static final int LONGEST_UNIT = 3;

    private final TokenBuffer buffer;
    private final String text;
    private final int limit;
    private int position;
    /** Where the address ends that was seen at the last white space. */
    private int addressEnd;

    TokenScan(TokenBuffer buffer, int start, int limit) {
        this.buffer = buffer;
        this.text = buffer.text;
        this.limit = limit;
        this.position = start;
    }

    /** Looks for an address behind white space only: once a word, however many sentences the word is cut into. */
    void run() {
        boolean afterSpace = position == 0 || isSpace(text.charAt(position - 1));
        while (position < limit) {
            char c = text.charAt(position);
            if (isSpace(c)) {
                position++;
                afterSpace = true;
                continue;
            }
            if (afterSpace) {
                addressEnd = Math.min(limit, Addresses.endOfAddress(text, position));
                afterSpace = false;
            }
            next(c);
        }
    }

    private void next(char c) {
        if (isLetter(c)) {
            word();
        } else if (isDigit(c)) {
            number();
        } else {
            mark(c);
        }
    }

    private void word() {
        if (addressEnd > position) {
            add(addressEnd, TokenShape.ADDRESS);
            return;
        }
        int start = position;
        int end = runEnd(start);
        while (end + 1 < limit) {
            int joined = joinedEnd(start, end);
            if (joined == end) {
                break;
            }
            if (joined < 0) {
                add(-joined, TokenShape.ADDRESS);
                return;
            }
            end = joined;
        }
        if (end < limit && text.charAt(end) == '.' && keepsDot(start, end)) {
            end++;
        }
        add(end);
    }

    /**
     * Returns where the word ends when the mark behind {@code end} joins the next letters, {@code end} when it does
     * not, and the negative end when the whole is the name of a site or file.
     */
    private int joinedEnd(int start, int end) {
        char mark = text.charAt(end);
        if (!isLetterOrDigit(text.charAt(end + 1))) {
            return end;
        }
        int next = runEnd(end + 1);
        return switch (mark) {
            case '.' -> joinAtDot(start, end, next);
            case '&' -> isCapitals(start, end) && isCapitals(end + 1, next) ? next : end;
            case '-', '–' -> isCode(start, end, next) ? next : end;
            case '\'', '’' -> joinAtApostrophe(start, end, next);
            case '_' -> next;
            default -> end;
        };
    }

    private int joinAtDot(int start, int end, int next) {
        int suffix = next - end - 1;
        boolean mayBeSite = suffix >= SHORTEST_SUFFIX && suffix <= LONGEST_SUFFIX;
        if (mayBeSite && Abbreviations.isSuffix(text.substring(end + 1, next))) {
            return -siteEnd(next);
        }
        boolean capitals = isCapitals(end + 1, next) && (isCapitals(start, end) || isAbbreviation(start, end));
        return capitals ? next : end;
    }

    /** {@code vnexpress.net}, {@code moh.gov.vn}, {@code anh.jpg}; what follows a slash belongs to the address. */
    private int siteEnd(int from) {
        int end = from;
        while (end + 1 < limit && isSiteMark(text.charAt(end)) && isLetterOrDigit(text.charAt(end + 1))) {
            int next = runEnd(end + 1);
            if (text.charAt(end) == '.' && !Character.isLowerCase(text.charAt(end + 1))) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isSiteMark(char c) {
        return c == '.' || c == '/' || c == '-' || c == '_' || c == '?' || c == '=';
    }

    /** {@code O'Brien}, {@code L’Oréal}, {@code don't}; the {@code 's} of English is no part of a name. */
    private int joinAtApostrophe(int start, int end, int next) {
        boolean possessive = next == end + 2 && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S');
        boolean name = end - start <= 2 && Character.isUpperCase(text.charAt(end + 1));
        boolean contraction = !possessive && next - end <= 3 && Character.isLowerCase(text.charAt(end + 1));
        return name || (contraction && text.charAt(end - 1) < 0x80) ? next : end;
    }

    /** Capital letters and digits on the two sides of a hyphen: {@code COVID-19}, {@code F-16}, {@code MiG-29}. */
    private boolean isCode(int start, int end, int next) {
        boolean capital = Character.isUpperCase(text.charAt(start)) || Character.isUpperCase(text.charAt(end + 1));
        boolean digitsRight = isDigit(text.charAt(end + 1)) && next - end <= 4;
        boolean digitsLeft = isDigit(text.charAt(end - 1));
        return capital && (digitsRight || (digitsLeft && isCapitals(end + 1, next)));
    }

    private boolean keepsDot(int start, int end) {
        boolean dotBehind = end + 1 < limit && text.charAt(end + 1) == '.';
        // A single capital at the end is a word: the stop of "Đông Nam Á." is the sentence's.
        boolean initial = end - start == 1 && end + 1 < limit && Character.isUpperCase(text.charAt(start));
        boolean initials = end - start <= 4 && end - start >= 2 && text.charAt(end - 2) == '.';
        return !dotBehind && (initial || (initials && isCapitals(start, end)) || isAbbreviation(start, end));
    }

    private boolean isAbbreviation(int start, int end) {
        return isPiece(start, end) && Abbreviations.standsBeforeName(text.substring(start, end));
    }

    private boolean isPiece(int start, int end) {
        return end - start <= LONGEST_PIECE;
    }

    private boolean isCapitals(int start, int end) {
        if (!isPiece(start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && c != '.' && c != '&') {
                return false;
            }
        }
        return end > start;
    }

    private void number() {
        if (addressEnd > position) {
            add(addressEnd, TokenShape.ADDRESS);
            return;
        }
        int end = numberEnd(position);
        if (end < limit && isLetter(text.charAt(end)) && !isGluedWord(end)) {
            end = runEnd(end);
        }
        int site = end + 1 < limit && text.charAt(end) == '.' ? joinedEnd(position, end) : end;
        if (site < 0) {
            add(-site, TokenShape.ADDRESS);
        } else {
            add(documentEnd(end));
        }
    }

    /** A word whose space was lost behind a number: {@code 18/12Birmingham}, {@code 3.0được}. */
    private boolean isGluedWord(int from) {
        boolean marked = false;
        for (int i = position; i < from; i++) {
            marked |= !isDigit(text.charAt(i));
        }
        return marked && runEnd(from) - from > LONGEST_UNIT;
    }

    /** Digits with marks between them: {@code 1.340,5}, {@code 4/12/2025}, {@code 8-12}, {@code 10:55}. */
    private int numberEnd(int from) {
        int end = from;
        while (end < limit) {
            boolean joins = end + 1 < limit && isNumberMark(text.charAt(end)) && isDigit(text.charAt(end + 1));
            if (!joins && !isDigit(text.charAt(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The number of a decree or resolution: {@code 100/2019/NĐ-CP}, {@code 72/TB-VPCP}, {@code 57-NQ/TW}. */
    private int documentEnd(int from) {
        int end = from;
        boolean slash = false;
        while (end + 1 < limit
                && (text.charAt(end) == '/' || text.charAt(end) == '-')
                && Character.isUpperCase(text.charAt(end + 1))) {
            slash |= text.charAt(end) == '/';
            end = runEnd(end + 1);
        }
        return slash ? end : from;
    }

    private static boolean isNumberMark(char c) {
        return c == '.' || c == ',' || c == '/' || c == '-' || c == '–' || c == ':';
    }

    private void mark(char c) {
        if (text.startsWith("./.", position) && position + 3 <= limit) {
            add(position + 3, TokenShape.MARK);
            return;
        }
        int end = position + (Character.isHighSurrogate(c) && position + 1 < limit ? 2 : 1);
        while (end < limit && text.charAt(end) == c && !Character.isSurrogate(c)) {
            end++;
        }
        add(end, TokenShape.MARK);
    }

    private void add(int end) {
        add(end, Shapes.of(text, position, end));
    }

    private void add(int end, TokenShape shape) {
        buffer.add(position, end, shape);
        position = end;
    }

    private int runEnd(int from) {
        int end = from;
        while (end < limit && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Loose combining marks belong to their letter. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0x80 && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
