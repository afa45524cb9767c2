package vn.dongtin.text.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.TokenKey;

/** Vietnamese number words below a thousand: {@code hai trăm linh năm}, {@code ba mươi mốt}, {@code mười lăm}. */
final class WordNumerals {

    private static final long HUNDRED = TokenKey.of("trăm");
    private static final long TEN = TokenKey.of("mười");
    private static final WordSet TENS = WordSet.of("mươi chục");
    private static final WordSet ZERO_TENS = WordSet.of("linh lẻ lẽ");
    private static final WordMap DIGITS = digits("không một hai ba bốn năm sáu bảy tám chín", "bẩy 7");
    /** Behind tens five is {@code lăm}; {@code mười năm} is ten years. */
    private static final WordMap BEHIND_TENS =
            digits("- một hai ba bốn lăm sáu bảy tám chín", "mốt 1", "tư 4", "nhăm 5", "bẩy 7");

    private final Atoms atoms;

    WordNumerals(Atoms atoms) {
        this.atoms = atoms;
    }

    private static WordMap digits(String inOrder, String... others) {
        WordMap digits = new WordMap(16);
        List<String> words = List.of(inOrder.split(" ", -1));
        for (int value = 0; value < words.size(); value++) {
            digits.put(TokenKey.of(words.get(value)), value);
        }
        for (String other : others) {
            int space = other.indexOf(' ');
            digits.put(TokenKey.of(other, 0, space), Integer.parseInt(other.substring(space + 1)));
        }
        return digits;
    }

    /** Tells whether a number of words may begin here. */
    boolean mayBegin(int i) {
        long key = atoms.key(i);
        return DIGITS.has(key) || key == TEN || key == HUNDRED;
    }

    /** Returns a digit word, -1 for anything else. */
    int digit(int i) {
        return DIGITS.get(atoms.key(i));
    }

    @Nullable
    ReadNumber at(int i) {
        if (!mayBegin(i)) {
            return null;
        }
        boolean bare = atoms.isWord(i, HUNDRED);
        if (bare || atoms.isWord(i + 1, HUNDRED)) {
            int hundreds = bare ? 1 : digit(i);
            return hundreds < 0 ? null : behindHundreds(i, bare ? i : i + 1, hundreds * 100);
        }
        ReadNumber tens = tens(i);
        return tens != null ? tens : number(i, i, digit(i));
    }

    private ReadNumber behindHundreds(int from, int to, int hundreds) {
        boolean zero = ZERO_TENS.has(atoms, to + 1) && digit(to + 2) >= 0;
        if (zero) {
            return number(from, to + 2, hundreds + digit(to + 2));
        }
        ReadNumber tens = tens(to + 1);
        return tens == null
                ? number(from, to, hundreds)
                : number(from, tens.to(), hundreds + tens.value().intValue());
    }

    private @Nullable ReadNumber tens(int i) {
        boolean ten = atoms.isWord(i, TEN);
        int value = ten ? 10 : digit(i) * 10;
        int to = ten ? i : i + 1;
        if (value < 10 || !(ten || TENS.has(atoms, to))) {
            return null;
        }
        int ones = BEHIND_TENS.get(atoms.key(to + 1));
        boolean belongs = ones > 0 && !TENS.has(atoms, to + 2) && !atoms.isWord(to + 2, HUNDRED);
        return belongs ? number(i, to + 1, value + ones) : number(i, to, value);
    }

    private static ReadNumber number(int from, int to, int value) {
        return new ReadNumber(from, to, BigDecimal.valueOf(value), 0, true);
    }
}
