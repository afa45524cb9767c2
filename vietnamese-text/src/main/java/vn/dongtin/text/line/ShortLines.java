package vn.dongtin.text.line;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** Tells lines of a few tokens: file names, dates, links to other articles. */
final class ShortLines {

    private static final int LONGEST_FILE = 10;
    private static final int LONGEST_DATE = 24;
    private static final KeySet DATE_WORDS = KeySet.of(
            "thứ hai ba tư năm sáu bảy chủ nhật ngày tháng lúc giờ phút cập gmt utc am pm sáng chiều tối trưa hôm nay"
                    + " đăng xuất bản updated published monday tuesday wednesday thursday friday saturday sunday january"
                    + " february march april may june july august september october november december jan feb mar apr"
                    + " jun jul aug sep oct nov dec at on");
    private static final KeySet LINK_FIRST = KeySet.of("xem đọc tin bài mời related read see watch");
    private static final KeySet LINK_SECOND = KeySet.of("thêm tiếp liên cùng also more bạn khác");

    private final Tokens tokens;

    ShortLines(Tokens tokens) {
        this.tokens = tokens;
    }

    /** An address alone, or words that end in the name of a picture's file. */
    boolean isFile(int sentence) {
        int first = tokens.firstToken(sentence);
        int end = tokens.endToken(sentence);
        int last = end - 1;
        if (end - first > LONGEST_FILE || tokens.shape(last) != TokenShape.ADDRESS) {
            return false;
        }
        return end - first == 1 || isPicture(last);
    }

    private boolean isPicture(int token) {
        String text = tokens.text();
        int end = tokens.end(token);
        return ends(text, end, ".jpg")
                || ends(text, end, ".jpeg")
                || ends(text, end, ".png")
                || ends(text, end, ".gif")
                || ends(text, end, ".webp")
                || ends(text, end, ".mp4");
    }

    private static boolean ends(String text, int end, String suffix) {
        return text.regionMatches(true, end - suffix.length(), suffix, 0, suffix.length());
    }

    /** Numbers, words of dates and marks only, with a date or clock time among them. */
    boolean isDate(int sentence) {
        int first = tokens.firstToken(sentence);
        int end = tokens.endToken(sentence);
        boolean dated = false;
        if (end - first > LONGEST_DATE) {
            return false;
        }
        for (int token = first; token < end; token++) {
            TokenShape shape = tokens.shape(token);
            boolean number = shape == TokenShape.NUMBER || shape == TokenShape.ALPHANUMERIC;
            if (!number && shape != TokenShape.MARK && !DATE_WORDS.has(tokens.key(token))) {
                return false;
            }
            dated |= number && (isDateOrTime(token) || (token > first && DATE_WORDS.has(tokens.key(token - 1))));
        }
        return dated;
    }

    /** Tells whether two numbers are joined as those of dates and times are: {@code 4/12}, {@code 10:55}, {@code 20h00}. */
    private boolean isDateOrTime(int token) {
        for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
            char before = tokens.text().charAt(i - 1);
            if (before >= '0' && before <= '9' && "/:-.h".indexOf(tokens.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code Xem thêm: …}, {@code >>> Đọc tiếp}, {@code Tin liên quan}. */
    boolean isLink(int sentence) {
        int first = tokens.firstToken(sentence);
        int end = tokens.endToken(sentence);
        if (first < end && tokens.text().startsWith(">>", tokens.start(first))) {
            return true;
        }
        boolean named = first + 1 < end && LINK_FIRST.has(tokens.key(first)) && LINK_SECOND.has(tokens.key(first + 1));
        if (!named) {
            return false;
        }
        int colon = first + 2;
        while (colon < end && colon - first < 4 && !tokens.isMark(colon, ':')) {
            colon++;
        }
        return colon == end || tokens.isMark(colon, ':');
    }
}
