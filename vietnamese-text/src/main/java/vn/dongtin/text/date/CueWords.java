package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordSet;

/** The words around a date. */
final class CueWords {

    static final WordSet DAY = WordSet.of("ngày mùng mồng");
    static final WordSet FIRST_TEN = WordSet.of("mùng mồng");
    static final WordSet WEEKDAYS = WordSet.of("hai ba tư năm sáu bảy bẩy");
    static final WordSet WEAK = WordSet.of("từ đến tới hôm trước sau sinh hạn lễ dịp khánh");
    static final WordSet RELATIVE = WordSet.of("nay qua mai kia");
    /** Before a bare d/m these make it the number of something. */
    static final WordSet LABELS =
            WordSet.of("số mục điều khoản lộ tỷ tỉ lệ điểm nghị quyết định thông tư trang đạt đúng");

    static final WordSet JOINING = WordSet.of("đến tới và");

    /** Before {@code ngày} these make it "per day": {@code mỗi ngày 2-3 lần}. */
    static final WordSet HABIT = WordSet.of("mỗi một hàng hằng cả suốt từng vài nhiều mấy");

    /** Before {@code năm qua} these make it a time without bounds. */
    static final WordSet VAGUE = WordSet.of(
            "những nhiều mấy các vài hàng hằng cả mỗi từng đầu cuối giữa thứ nửa trăm chục nghìn ngàn vạn triệu tỷ tỉ");

    /** After a bare d/m these make it a fraction: {@code 1/2 số}. */
    static final WordSet SHARED = WordSet.of(
            "số dân diện tổng lượng phần quãng chặng thời nhu sản doanh giá vốn cổ trong của chiều thu khối công người"
                    + " dung thành kích mức lần");

    /** After numbers these make them amounts: {@code ngày 5-6 giờ}. */
    static final WordSet UNITS = WordSet.of(
            "giờ tiếng phút lần người viên lít triệu nghìn ngàn tỷ tỉ tấn kg km m bữa ly cốc ca chuyến bài vụ trường"
                    + " trận con cái chiếc lượt đồng xe suất quả gói điểm độ tuổi năm tháng tuần ngày");

    private static final Phrases<PartOfDay> PARTS_OF_DAY = Phrases.of(Map.of(
            "sáng", PartOfDay.MORNING,
            "trưa", PartOfDay.NOON,
            "chiều", PartOfDay.AFTERNOON,
            "tối", PartOfDay.EVENING,
            "đêm|khuya", PartOfDay.NIGHT));

    private static final WordSet AHEAD = WordSet.of("sẽ sắp dự kế hạn will would plans expected scheduled by until");
    private static final WordSet BEHIND = WordSet.of("đã vừa từng was were had");
    private static final WordSet COMING = WordSet.of("tới sắp");
    private static final WordSet PASSED = WordSet.of("vừa qua rồi");
    private static final WordSet SIDE_ENDS = WordSet.of("tới đây qua rồi");
    private static final WordSet NEVER_ALONE = WordSet.of("sắp vừa rồi");
    private static final WordSet FUNCTION_WORDS =
            WordSet.of("sẽ và của để khi do là với theo tại ở trong được có này nhằm cho như đã");
    private static final int FAR = 12;

    private CueWords() {}

    static @Nullable PartOfDay partOfDay(Atoms atoms, int i) {
        var part = PARTS_OF_DAY.at(atoms, i);
        return part == null ? null : part.value();
    }

    /** Returns the last atom of {@code tới} or {@code vừa qua} behind a date; the date's own when none stands there. */
    static int sideEnd(Atoms atoms, int to) {
        int next = to + 1;
        if (!COMING.has(atoms, next) && !PASSED.has(atoms, next)) {
            return to;
        }
        if (SIDE_ENDS.has(atoms, next + 1)) {
            return next + 1;
        }
        boolean alone = !NEVER_ALONE.has(atoms, next) && isClosed(atoms, next + 1);
        return alone ? next : to;
    }

    /** {@code ngày 5/12 tới Hà Nội} tells of a journey, {@code ngày 5/12 tới,} of the future. */
    private static boolean isClosed(Atoms atoms, int i) {
        return atoms.isEdge(i) || atoms.isSymbol(i) || FUNCTION_WORDS.has(atoms, i);
    }

    /** Returns what the words around a date say of its side of the publication. */
    static Direction direction(Atoms atoms, int from, int to) {
        if (sideEnd(atoms, to) == to) {
            return before(atoms, from);
        }
        return COMING.has(atoms, to + 1) ? Direction.AHEAD : Direction.PAST;
    }

    private static Direction before(Atoms atoms, int from) {
        for (int i = from - 1; i >= from - FAR && !atoms.isEdge(i) && !atoms.isSymbolOf(i, ".;"); i--) {
            if (AHEAD.has(atoms, i)) {
                return Direction.LIKELY_AHEAD;
            }
            if (BEHIND.has(atoms, i)) {
                return Direction.LIKELY_PAST;
            }
        }
        return Direction.OPEN;
    }
}
