package vn.dongtin.text.amount;

import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.ReadNumber;
import vn.dongtin.text.number.WordSet;

/** Decides whether a number without a currency is a sum of đồng: {@code 20.000 tỷ}, {@code giá hai trăm nghìn}. */
final class MoneyWords {

    private static final WordSet MONEY = WordSet.of(
            "giá tiền lương phí vé trả thu mua bán vốn phạt thưởng vay nợ mất tốn chi doanh lợi nhuận thuế trị đầu tư"
                    + " ngân sách quỹ tài trợ ủng hộ lãi lỗ cước thuê bồi");

    private static final WordSet FUNCTION_WORDS = WordSet.of("cho để trong vào từ và mỗi so tại năm do của là với theo"
            + " đến trên thì mà nhằm nhưng qua sau trước khi bằng nếu gồm mua bán xây làm trả chi đầu tới ở hoặc hay được đã sẽ này đó mới");

    private static final int FAR = 8;
    private static final int BILLION = 9;
    private static final int THOUSAND = 3;

    private final Atoms atoms;

    MoneyWords(Atoms atoms) {
        this.atoms = atoms;
    }

    boolean isMoney(ReadNumber number) {
        int next = number.to() + 1;
        boolean closed = atoms.isEdge(next) || atoms.isSymbol(next) || FUNCTION_WORDS.has(atoms, next);
        boolean large = number.power() >= BILLION;
        boolean halved = number.power() == 0 && isMagnitude(number);
        boolean suffix = number.power() == 0 && atoms.isGlued(number.to()) && isSmallK(number.to());
        boolean scaled = number.power() >= THOUSAND || suffix;
        boolean line = atoms.isEdge(number.from() - 1) && atoms.isEdge(next);
        return halved || (closed && scaled && (large || line || speaksOfMoney(number.from())));
    }

    /** {@code năm tỷ rưỡi} has no magnitude at its end. */
    private boolean isMagnitude(ReadNumber number) {
        return atoms.isWord(number.to(), AmountKeys.HALF_MORE)
                && number.value().precision() - number.value().scale() > BILLION;
    }

    private boolean isSmallK(int i) {
        return atoms.isWord(i, AmountKeys.THOUSAND) && !atoms.isCapitalised(i);
    }

    private boolean speaksOfMoney(int from) {
        for (int i = from - 1; i >= from - FAR && !atoms.isEdge(i) && !atoms.isSymbolOf(i, ".;"); i--) {
            if (MONEY.has(atoms, i)) {
                return true;
            }
        }
        return false;
    }
}
