package vn.dongtin.text.number;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.TokenKey;

/**
 * Reads numbers: {@code 1.340}, {@code 2,5 triệu}, {@code 1 tỷ 200 triệu}, {@code hai trăm nghìn}, {@code năm tỷ rưỡi},
 * {@code hai phẩy 23}, {@code 10k}, {@code âm 5}; in English digits with {@code million} and the like. Every look ahead
 * is bounded. For one text and one thread.
 */
public final class NumberReader {

    private static final long MINUS = TokenKey.of("âm");
    private static final long HALF_MORE = TokenKey.of("rưỡi");
    private static final long HALF = TokenKey.of("nửa");
    private static final long ORDINAL = TokenKey.of("thứ");
    private static final WordSet POINT = WordSet.of("phẩy chấm");
    private static final WordMap FIRSTS = magnitudes("nhất 1 nhì 2 tư 4");
    private static final WordMap MAGNITUDES = magnitudes("chục 1 trăm 2 nghìn 3 ngàn 3 vạn 4 triệu 6 tỷ 9 tỉ 9"
            + " hundred 2 thousand 3 million 6 billion 9 trillion 12 mn 6 bn 9 tn 12");
    private static final WordMap SUFFIXES = magnitudes("k 3 m 6 g 9");
    private static final Phrases<Integer> FIRST = Phrases.of(Map.of("đầu tiên", 1));
    private static final int LONGEST_CHAIN = 3;
    private static final int MOST_PARTS = 5;

    private final Atoms atoms;
    private final DigitNumerals digits;
    private final WordNumerals words;

    public NumberReader(Atoms atoms) {
        this.atoms = atoms;
        this.digits = new DigitNumerals(atoms);
        this.words = new WordNumerals(atoms);
    }

    private static WordMap magnitudes(String pairs) {
        String[] parts = pairs.split(" ", -1);
        WordMap map = new WordMap(parts.length);
        for (int i = 0; i < parts.length; i += 2) {
            map.put(TokenKey.of(parts[i]), Integer.parseInt(parts[i + 1]));
        }
        return map;
    }

    /** Tells whether a number may begin at an atom; cheap. */
    public boolean mayBegin(int i) {
        return isNumberWord(i) || atoms.isWord(i, MINUS) || atoms.isWord(i, HALF) || atoms.isSymbolOf(i, "-–,");
    }

    /** Tells whether an atom is digits or a number word. */
    public boolean isNumberWord(int i) {
        return atoms.isNumber(i) || words.mayBegin(i);
    }

    /** Returns the number that begins at an atom, as long as it goes; null when none does. */
    public @Nullable ReadNumber at(int i) {
        boolean minus = isMinus(i);
        ReadNumber number = positive(minus ? i + 1 : i);
        return number == null || !minus
                ? number
                : new ReadNumber(i, number.to(), number.value().negate(), number.power(), number.written());
    }

    /** A hyphen with a space behind it is the mark of a list, unless the line is that number alone. */
    private boolean isMinus(int i) {
        if (atoms.isWord(i, MINUS)) {
            return true;
        }
        boolean sign = atoms.isSymbolOf(i, "-–") && !atoms.isGlued(i);
        return sign && (atoms.isGlued(i + 1) || fillsLine(i));
    }

    private boolean fillsLine(int i) {
        ReadNumber number = atoms.isEdge(i - 1) ? positive(i + 1) : null;
        return number != null && atoms.isEdge(number.to() + 1);
    }

    private @Nullable ReadNumber positive(int i) {
        if (atoms.isWord(i, HALF)) {
            int power = MAGNITUDES.get(atoms.key(i + 1));
            BigDecimal half = new BigDecimal("0.5");
            return power < 2 ? null : new ReadNumber(i, i + 1, half.scaleByPowerOfTen(power), power, true);
        }
        ReadNumber number = part(i);
        for (int parts = 1; number != null && number.power() > 0 && parts < MOST_PARTS; parts++) {
            ReadNumber longer = withPart(number);
            if (longer.to() == number.to()) {
                break;
            }
            number = longer;
        }
        return number;
    }

    /** {@code 1 tỷ} goes on in {@code 200 triệu}, {@code hai nghìn} in {@code không trăm hai mươi lăm}. */
    private ReadNumber withPart(ReadNumber number) {
        if (atoms.isWord(number.to() + 1, HALF_MORE)) {
            BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(number.power() - 1);
            return new ReadNumber(number.from(), number.to() + 1, number.value().add(half), 0, number.written());
        }
        ReadNumber next = part(number.to() + 1);
        return next != null && isRest(next, number.power())
                ? new ReadNumber(
                        number.from(), next.to(), number.value().add(next.value()), next.power(), number.written())
                : number;
    }

    /** Tells whether a part belongs below a magnitude; without one of its own only when it is words that go together. */
    private static boolean isRest(ReadNumber next, int power) {
        boolean words = next.power() == 0 && next.written() && next.to() > next.from();
        return (words || next.power() > 0) && next.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
    }

    /** Returns digits or words with the magnitudes right behind them. */
    private @Nullable ReadNumber part(int i) {
        ReadNumber plain = atoms.isNumber(i) || atoms.isSymbol(i, ',') ? digits.at(i) : words.at(i);
        return plain == null ? null : withMagnitudes(withDecimals(plain));
    }

    private ReadNumber withDecimals(ReadNumber number) {
        int point = number.to() + 1;
        boolean pointed = POINT.has(atoms, point) && number.value().scale() <= 0;
        ReadNumber decimals = !pointed ? null : atoms.isNumber(point + 1) ? digits.at(point + 1) : words.at(point + 1);
        if (decimals == null || decimals.value().scale() > 0) {
            return number;
        }
        String exact = number.value().toPlainString() + "." + decimals.value().toPlainString();
        return new ReadNumber(number.from(), decimals.to(), new BigDecimal(exact), 0, number.written());
    }

    private ReadNumber withMagnitudes(ReadNumber number) {
        int suffix = suffixPower(number.to() + 1);
        if (suffix > 0) {
            return new ReadNumber(
                    number.from(), number.to() + 1, number.value().scaleByPowerOfTen(suffix), 0, number.written());
        }
        int power = 0;
        int to = number.to();
        for (int i = 0; i < LONGEST_CHAIN && MAGNITUDES.get(atoms.key(to + 1)) > 0; i++) {
            power += MAGNITUDES.get(atoms.key(++to));
        }
        return new ReadNumber(number.from(), to, number.value().scaleByPowerOfTen(power), power, number.written());
    }

    /** {@code 10k}, {@code 3M}: a small m is metres. */
    private int suffixPower(int i) {
        boolean letter = atoms.isGlued(i) && atoms.isWord(i) && atoms.end(i) == atoms.start(i) + 1;
        if (!letter || (atoms.isGlued(i + 1) && atoms.isNumber(i + 1))) {
            return 0;
        }
        char c = atoms.text().charAt(atoms.start(i));
        return c == 'm' || c == 'g' ? 0 : Math.max(0, SUFFIXES.get(atoms.key(i)));
    }

    /** Returns the place in an order that is named at an atom: {@code thứ 3}, {@code đầu tiên}; null without. */
    public @Nullable ReadNumber ordinalAt(int i) {
        var first = FIRST.at(atoms, i);
        if (first != null) {
            return new ReadNumber(i, first.to(), BigDecimal.valueOf(first.value()), 0, true);
        }
        if (!atoms.isWord(i, ORDINAL)) {
            return null;
        }
        int special = FIRSTS.get(atoms.key(i + 1));
        if (special > 0) {
            return new ReadNumber(i, i + 1, BigDecimal.valueOf(special), 0, true);
        }
        ReadNumber number = positive(i + 1);
        return number == null || number.value().signum() <= 0 || number.value().scale() > 0
                ? null
                : new ReadNumber(i, number.to(), number.value(), 0, true);
    }
}
