package vn.dongtin.text.line;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/** Tells sentences that only name an author or a source. */
final class Bylines {

    private static final int LONGEST = 14;
    private static final int LONGEST_NAME = 5;
    private static final KeySet FAMILIES = KeySet.of(
            "nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh mai trịnh lưu tạ tô hà"
                    + " trương đoàn cao thái lâm phùng vương châu chu kiều quách nghiêm tăng từ la triệu thạch đồng giang");
    private static final KeySet ROLES = KeySet.of("tác bài tin biên người by author thực ghi văn phóng nhóm");
    private static final KeySet ROLE_WORDS =
            KeySet.of("tác giả bài viết tin ảnh và biên tập dịch soạn người viết by author thực hiện ghi văn phóng viên"
                    + " nhóm pv video thông");
    private static final KeySet REPORTERS = KeySet.of("pv p.v p.v. ctv btv pv. tổng");
    private static final KeySet SOURCE_WORDS =
            KeySet.of("báo đài tạp chí trang thông tấn xã cổng và hợp tin tức điện tử tổng the");
    private static final KeySet FROM = KeySet.of("theo tổng nguồn source according");

    private final Tokens tokens;

    Bylines(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@code Tác giả: Minh An}, {@code Bài và ảnh: Lê Hoa}, {@code By Jane Doe}: a role, then names. */
    boolean namesAuthor(int sentence) {
        int first = tokens.firstToken(sentence);
        int end = tokens.endToken(sentence);
        if (end - first > LONGEST || end - first < 3 || !ROLES.has(tokens.key(first))) {
            return false;
        }
        int token = first;
        while (token < end && (ROLE_WORDS.has(tokens.key(token)) || isJoint(token))) {
            token++;
        }
        boolean introduced = tokens.isMark(token, ':') || (token == first + 1 && isEnglishBy(first));
        return token < end && introduced && areNames(tokens.isMark(token, ':') ? token + 1 : token, end);
    }

    private boolean isEnglishBy(int token) {
        return tokens.end(token) - tokens.start(token) == 2 && tokens.text().charAt(tokens.start(token)) == 'B';
    }

    /** {@code Theo VnExpress}, {@code (Theo TTXVN)}, {@code PV}, {@code Nhóm PV}, {@code An Đăng/TTXVN}, {@code TTXVN}. */
    boolean isSource(int sentence) {
        int first = openedAt(tokens.firstToken(sentence), tokens.endToken(sentence));
        int end = closedAt(first, tokens.endToken(sentence));
        if (end == first || end - first > LONGEST) {
            return false;
        }
        if (FROM.has(tokens.key(first))) {
            return end - first > 1 && areNames(first + 1, end);
        }
        return areNames(first, end) && (endsInAgency(end) || REPORTERS.has(tokens.key(first)));
    }

    private int openedAt(int first, int end) {
        return first < end && tokens.isMark(first, '(') ? first + 1 : first;
    }

    private int closedAt(int first, int end) {
        int closed = end;
        while (closed > first && (tokens.isMark(closed - 1, ')') || tokens.isMark(closed - 1, '.'))) {
            closed--;
        }
        return closed;
    }

    /** Behind a dash, slash or bracket, or alone: {@code TTXVN}, {@code VOV.VN}, {@code PV}. */
    private boolean endsInAgency(int end) {
        TokenShape shape = tokens.shape(end - 1);
        return shape == TokenShape.UPPER || shape == TokenShape.MIXED || shape == TokenShape.ADDRESS;
    }

    /** Two to five words with capitals and nothing else. */
    boolean isName(int sentence) {
        int first = openedAt(tokens.firstToken(sentence), tokens.endToken(sentence));
        int end = closedAt(first, tokens.endToken(sentence));
        boolean stopped = end < tokens.endToken(sentence) && tokens.isMark(end, '.');
        if (stopped || end - first < 2 || end - first > 2 * LONGEST_NAME) {
            return false;
        }
        boolean shouted = tokens.shape(first) == TokenShape.UPPER && tokens.shape(end - 1) == TokenShape.UPPER;
        return areNames(first, end) && (!shouted || FAMILIES.has(tokens.key(first)));
    }

    /** A name that begins with a Vietnamese family name. */
    boolean isFullName(int sentence) {
        return isName(sentence)
                && FAMILIES.has(tokens.key(openedAt(tokens.firstToken(sentence), tokens.endToken(sentence))));
    }

    /** Tells whether there is a word with a capital and nothing but such, joints and words of papers. */
    private boolean areNames(int first, int end) {
        boolean named = false;
        for (int token = first; token < end; token++) {
            TokenShape shape = tokens.shape(token);
            boolean name = shape == TokenShape.CAPITALIZED
                    || shape == TokenShape.UPPER
                    || shape == TokenShape.MIXED
                    || shape == TokenShape.ADDRESS;
            if (!name && !isJoint(token) && !SOURCE_WORDS.has(tokens.key(token))) {
                return false;
            }
            named |= name;
        }
        return named;
    }

    private boolean isJoint(int token) {
        return tokens.shape(token) == TokenShape.MARK
                && "-–—/,&|()".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }
}
