package vn.dongtin.text.date;

import java.util.Map;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordSet;

/**
 * Tells of years named alone whether they can be the year of the news: not in a sentence that speaks of plans, and not as
 * the end or the beginning of something. Linear when years are asked in the order of the text: the answer for a sentence
 * is kept.
 */
final class YearOutlook {

    private static final WordSet BOUNDS =
            WordSet.of("đến tới từ trước sau qua sinh by until till since from before after born");
    /** May stand between a bound and its year: {@code đến hết năm 2030}. */
    private static final WordSet FILLERS = WordSet.of("hết tận khoảng the end of in");

    private static final Phrases<Boolean> PLANS = Phrases.of(Map.of(
            "sẽ|sắp tới|dự kiến|dự tính|dự báo|kỳ vọng|kì vọng|triển vọng|mục tiêu|hướng tới|hướng đến|phấn đấu|kế hoạch"
                    + "|tầm nhìn|giai đoạn|lộ trình|định hướng|quy hoạch|khát vọng|nhiệm kỳ|nhiệm kì|quyết tâm|cam kết|trở thành",
            true,
            "will|plan|plans|planned|planning|target|targets|targeted|goal|goals|aim|aims|aimed|expected|expects"
                    + "|forecast|forecasts|vision|roadmap|become",
            true));
    /** {@code Bộ Kế hoạch và Đầu tư} is a ministry and no plan. */
    private static final WordSet OFFICES = WordSet.of("bộ sở phòng vụ ban cục");

    private static final int MAX_FILLERS = 3;

    private final Atoms atoms;
    /** Atom behind the last sentence that was looked through. */
    private int sentenceEnd;

    private boolean plans;

    YearOutlook(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Tells whether the year whose surface begins at an atom can be that of the news. */
    boolean isOfNews(int year) {
        return !isBound(year) && !speaksOfPlans(year);
    }

    private boolean isBound(int year) {
        int before = year - 1;
        for (int i = 0; i < MAX_FILLERS && FILLERS.has(atoms, before); i++) {
            before--;
        }
        return BOUNDS.has(atoms, before);
    }

    private boolean speaksOfPlans(int year) {
        if (year >= sentenceEnd) {
            int start = year;
            while (!isEnd(start - 1)) {
                start--;
            }
            lookThrough(start);
        }
        return plans;
    }

    private void lookThrough(int start) {
        plans = false;
        int i = start;
        while (!isEnd(i)) {
            plans |= PLANS.at(atoms, i) != null && !OFFICES.has(atoms, i - 1);
            i++;
        }
        sentenceEnd = i;
    }

    /** A full stop inside a number ends no sentence. */
    private boolean isEnd(int i) {
        boolean inside = atoms.isGlued(i + 1) && !atoms.isSymbol(i + 1);
        return atoms.isEdge(i) || (atoms.isSymbolOf(i, ".!?…") && !inside);
    }
}
