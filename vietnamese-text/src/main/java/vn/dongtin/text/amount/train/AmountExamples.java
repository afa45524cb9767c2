package vn.dongtin.text.amount.train;

import java.math.BigDecimal;
import java.util.List;
import vn.dongtin.text.amount.AmountKind;
import vn.dongtin.text.amount.AmountMention;
import vn.dongtin.text.amount.AmountParser;
import vn.dongtin.text.amount.Bound;
import vn.dongtin.text.amount.train.ExampleFile.Example;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.NumberReader;
import vn.dongtin.text.number.ReadNumber;
import vn.dongtin.text.token.Tokenizer;

/**
 * Scores money, numbers and ordinals. Right is an example with the value, currency and bound of the file; a range has its
 * two ends as two amounts. The file's "cent" is a hundredth of a dollar for us, its "pound" the British one. Of numbers and
 * ordinals the whole example must be read.
 */
final class AmountExamples {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AmountExamples() {}

    static boolean isRightNumber(Example example) {
        Atoms atoms = atoms(example.text());
        String[] words = example.value().replace("(", "").replace(")", "").split(" ", -1);
        NumberReader reader = new NumberReader(atoms);
        ReadNumber number = words[0].equals("OrdinalData") ? reader.ordinalAt(0) : reader.at(0);
        return number != null
                && number.to() == atoms.size() - 1
                && number.value().compareTo(new BigDecimal(words[1])) == 0;
    }

    private static Atoms atoms(String text) {
        return Atoms.of(new Tokenizer().tokenize(text));
    }

    static boolean isRightMoney(Example example) {
        String[] words = example.value().replaceAll("[(),]", " ").split(" +", -1);
        List<AmountMention> amounts = new AmountParser().parse(new Tokenizer().tokenize(example.text()));
        boolean range = words[0].equals("between");
        if (amounts.size() != (range ? 2 : 1)) {
            return false;
        }
        return switch (words[0]) {
            case "under" ->
                isEqual(amounts.getFirst(), words, 2) && amounts.getFirst().bound() == Bound.AT_MOST;
            case "above" ->
                isEqual(amounts.getFirst(), words, 2) && amounts.getFirst().bound() == Bound.AT_LEAST;
            case "between" -> isEqual(amounts.getFirst(), words, 2) && isEqual(amounts.getLast(), words, 3);
            default -> isEqual(amounts.getFirst(), words, 2) && isWhole(amounts.getFirst(), example.text());
        };
    }

    /** Only a mark may stand behind the amount. */
    private static boolean isWhole(AmountMention amount, String text) {
        return amount.start() == 0
                && text.substring(amount.end()).replace(".", "").isEmpty();
    }

    private static boolean isEqual(AmountMention amount, String[] words, int place) {
        BigDecimal value = new BigDecimal(words[place]);
        BigDecimal expected = words[1].equals("Cent") ? value.divide(HUNDRED) : value;
        return amount.kind() == AmountKind.MONEY
                && amount.unit().equals(currency(words[1]))
                && amount.value().compareTo(expected) == 0;
    }

    private static String currency(String name) {
        return switch (name) {
            case "Dollar", "Cent" -> "USD";
            case "Pound" -> "GBP";
            default -> name;
        };
    }
}
