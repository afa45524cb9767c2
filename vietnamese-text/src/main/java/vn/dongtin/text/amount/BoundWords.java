package vn.dongtin.text.amount;

import java.util.Map;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;

/** The words that limit an amount, right before or behind it. */
final class BoundWords {

    private static final Phrases<Bound> BEFORE = Phrases.of(Map.of(
            "dưới|ít hơn|kém hơn|không tới|không đến|không cao hơn|không hơn|không quá|tối đa|chưa đến|chưa tới|nhỏ hơn",
            Bound.AT_MOST,
            "under|below|less than|at most|up to|fewer than",
            Bound.AT_MOST,
            "hơn|trên|ít nhất|tối thiểu|nhiều hơn|cao hơn|lớn hơn|không ít hơn|không dưới|không kém|quá|vượt|vượt mốc",
            Bound.AT_LEAST,
            "over|above|more than|at least",
            Bound.AT_LEAST,
            "khoảng|gần|xấp xỉ|chừng|khoảng chừng|ước tính|ước đạt|tầm|tầm khoảng|about|nearly|around|almost|some",
            Bound.ABOUT));

    private static final Phrases<Bound> BEHIND = Phrases.of(Map.of(
            "trở xuống|or less", Bound.AT_MOST,
            "trở lên|or more", Bound.AT_LEAST));

    private static final int LONGEST = 3;

    private BoundWords() {}

    static Bound around(Atoms atoms, int from, int to) {
        var behind = BEHIND.at(atoms, to + 1);
        if (behind != null) {
            return behind.value();
        }
        for (int length = LONGEST; length >= 1; length--) {
            var before = BEFORE.at(atoms, from - length);
            if (before != null && before.to() == from - 1) {
                return before.value();
            }
        }
        return Bound.EXACT;
    }
}
