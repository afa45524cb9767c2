package vn.dongtin.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.NumberReader;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.ReadNumber;
import vn.dongtin.text.number.WordSet;

/** One walk over the atoms of a text, past its dates. Looks around an atom are bounded, so the walk is linear. */
final class AmountScan {

    private static final WordSet TO = WordSet.of("đến tới to");
    private static final WordSet BETWEEN = WordSet.of("giữa between");

    /** Before a number these make it a name and no count: {@code quận 3}, {@code thứ 11}. */
    private static final WordSet LABELS = WordSet.of("thứ số quận điều khoản lộ vòng tầng lớp phường chương mục trang"
            + " khóa kỳ cấp phút hạng top loại khu bảng đường article no number");

    /** Before a number these make it vague: {@code vài trăm triệu}. */
    private static final WordSet VAGUE = WordSet.of("hàng hằng vài mấy nhiều những dăm bạc cả");

    private static final WordSet LETTERS = WordSet.of("m g w v k");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Atoms atoms;
    private final List<DateMention> dates;
    private final NumberReader numbers;
    private final MoneyWords money;
    private final List<FoundAmount> found = new ArrayList<>();
    private int nextDate;

    AmountScan(Atoms atoms, List<DateMention> dates) {
        this.atoms = atoms;
        this.dates = dates;
        this.numbers = new NumberReader(atoms);
        this.money = new MoneyWords(atoms);
    }

    List<FoundAmount> run() {
        int i = 0;
        while (i < atoms.size()) {
            int last = isInDate(i) ? i : readAt(i);
            i = Math.max(i, last) + 1;
        }
        return found;
    }

    private boolean isInDate(int i) {
        while (nextDate < dates.size() && dates.get(nextDate).end() <= atoms.start(i)) {
            nextDate++;
        }
        return nextDate < dates.size() && dates.get(nextDate).start() <= atoms.start(i);
    }

    /** Tells whether a date begins before the end of an atom. */
    private boolean reachesDate(int to) {
        return nextDate < dates.size() && dates.get(nextDate).start() < atoms.end(to);
    }

    /** Reads the amount or the two that begin at an atom; returns the last atom of what was read. */
    private int readAt(int i) {
        if (numbers.mayBegin(i)) {
            return atNumber(i);
        }
        if (!atoms.isSymbol(i) && !atoms.isWord(i)) {
            return i;
        }
        FoundAmount sum = prefixed(i);
        if (sum == null || reachesDate(sum.to())) {
            return i;
        }
        found.add(sum);
        return sum.to();
    }

    /** {@code $10}, {@code USD 1,23}, {@code Rs. 20} */
    private @Nullable FoundAmount prefixed(int i) {
        var before = Units.before(atoms, i);
        if (before == null || (atoms.isGlued(i) && (atoms.isWord(i - 1) || atoms.isNumber(i - 1)))) {
            return null;
        }
        int next = atoms.isSymbol(before.to() + 1, '.') ? before.to() + 2 : before.to() + 1;
        ReadNumber number = atoms.isNumber(next) ? numbers.at(next) : null;
        if (number == null || isCode(number.to())) {
            return null;
        }
        return new FoundAmount(i, number.to(), number.value(), before.value());
    }

    /** Tells whether digits go on in letters or further numbers: {@code 5G}, {@code 12/2025}. */
    private boolean isCode(int to) {
        int next = to + 1;
        return atoms.isGlued(next)
                && ((atoms.isWord(next) && Units.behind(atoms, next) == null)
                        || (atoms.isSymbolOf(next, "/:_") && atoms.isNumber(next + 1)));
    }

    private int atNumber(int i) {
        ReadNumber number = isFree(i) && !atoms.isWord(i, AmountKeys.NOT) ? numbers.at(i) : null;
        if (number == null || VAGUE.has(atoms, i - 1)) {
            return number == null ? i : number.to();
        }
        ReadNumber other = otherEnd(number);
        FoundAmount last = other == null ? null : withUnit(other);
        if (other != null && last != null && !reachesDate(last.to())) {
            return addRange(number, other, last);
        }
        FoundAmount amount = withUnit(number);
        if (amount == null || reachesDate(amount.to())) {
            return amount == null && number.written() ? i : number.to();
        }
        found.add(amount);
        return amount.to();
    }

    private boolean isFree(int i) {
        if (!atoms.isGlued(i)) {
            return true;
        }
        boolean decimal = atoms.isSymbolOf(i - 1, ".,") && atoms.isGlued(i - 1) && atoms.isNumber(i - 2);
        return !decimal && !atoms.isWord(i - 1) && !atoms.isNumber(i - 1) && !atoms.isSymbolOf(i - 1, "/:$#_@-–");
    }

    /** Reads the number behind {@code -}, {@code đến} or, after {@code giữa}, {@code và}. */
    private @Nullable ReadNumber otherEnd(ReadNumber number) {
        int join = number.to() + 1;
        boolean dash = atoms.isSymbolOf(join, "-–");
        boolean and = (atoms.isWord(join, AmountKeys.AND) || atoms.isWord(join, AmountKeys.AND_ENGLISH))
                && BETWEEN.has(atoms, number.from() - 1);
        boolean joined = dash || and || TO.has(atoms, join);
        return joined && numbers.isNumberWord(join + 1) && !reachesDate(join + 1) ? numbers.at(join + 1) : null;
    }

    private int addRange(ReadNumber number, ReadNumber other, FoundAmount last) {
        BigDecimal plain = other.value().scaleByPowerOfTen(-other.power());
        boolean shared =
                number.power() == 0 && other.power() > 0 && number.value().compareTo(plain) < 0;
        BigDecimal value = shared ? number.scaled(other.power()).value() : number.value();
        found.add(new FoundAmount(number.from(), number.to(), value, last.unit()));
        found.add(last);
        return last.to();
    }

    private @Nullable FoundAmount withUnit(ReadNumber number) {
        var unit = Units.behind(atoms, number.to() + 1);
        if (unit == null) {
            boolean sum = !isCode(number.to()) && money.isMoney(number);
            return sum ? new FoundAmount(number.from(), number.to(), number.value(), AmountParser.DONG) : null;
        }
        return switch (unit.value().type()) {
            case OTHER -> null;
            case MONEY -> withCents(new FoundAmount(number.from(), unit.to(), number.value(), unit.value()));
            case CENT ->
                new FoundAmount(number.from(), unit.to(), number.value().movePointLeft(2), AmountParser.DOLLAR);
            case PERCENT -> new FoundAmount(number.from(), unit.to(), number.value(), unit.value());
            case MEASURE -> measure(number, unit);
            case COUNTED -> counted(number, unit);
        };
    }

    /** {@code 2 đô la và 23 xen}, {@code 20 Rupees 43} */
    private FoundAmount withCents(FoundAmount sum) {
        int next = atoms.isWord(sum.to() + 1, AmountKeys.AND) ? sum.to() + 2 : sum.to() + 1;
        boolean may = numbers.isNumberWord(next) && sum.value().scale() <= 0;
        ReadNumber cents = may && !sum.unit().code().equals("VND") ? numbers.at(next) : null;
        if (cents == null || cents.value().scale() > 0 || cents.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
            return sum;
        }
        var unit = Units.behind(atoms, cents.to() + 1);
        boolean named = unit != null && unit.value().type() == Unit.Type.CENT;
        boolean bare = next == sum.to() + 1 && atoms.isEdge(cents.to() + 1) && atoms.digits(next) == 2;
        BigDecimal whole = sum.value().add(cents.value().movePointLeft(2));
        int to = named && unit != null ? unit.to() : cents.to();
        return named || bare ? new FoundAmount(sum.from(), to, whole, sum.unit()) : sum;
    }

    /** Units of one letter must be small and are else names: {@code 5G}, {@code 3M}. */
    private @Nullable FoundAmount measure(ReadNumber number, Phrases.Match<Unit> unit) {
        int first = number.to() + 1;
        boolean letter = LETTERS.has(atoms, first) && atoms.isCapitalised(first) && unit.to() == first;
        boolean label = LABELS.has(atoms, number.from() - 1);
        if (letter || label) {
            return null;
        }
        boolean half = atoms.isWord(unit.to() + 1, AmountKeys.HALF_MORE);
        BigDecimal value = half ? number.value().add(HALF) : number.value();
        return new FoundAmount(number.from(), half ? unit.to() + 1 : unit.to(), value, unit.value());
    }

    /** {@code một người} is rather an article than a count, and {@code World Cup 2026} a name. */
    private @Nullable FoundAmount counted(ReadNumber number, Phrases.Match<Unit> unit) {
        boolean article =
                number.written() && number.from() == number.to() && atoms.isWord(number.from(), AmountKeys.ONE);
        boolean label =
                LABELS.has(atoms, number.from() - 1) || (atoms.isGlued(unit.to() + 1) && atoms.isNumber(unit.to() + 1));
        boolean fraction = number.value().scale() > 0 || number.value().signum() < 0;
        boolean edition = atoms.isCapitalised(number.from() - 1)
                && number.from() == number.to()
                && atoms.year(number.from()) >= FIRST_YEAR
                && atoms.year(number.from()) <= LAST_YEAR;
        return article || label || fraction || edition
                ? null
                : new FoundAmount(number.from(), unit.to(), number.value(), unit.value());
    }
}
