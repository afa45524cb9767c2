package vn.dongtin.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of the corpus by rank: 60,000 words of one and two syllables, the commonest function words of Vietnamese in
 * front, and behind them 140,000 rare tokens such as foreign names, amounts and numbers of documents. Safe for use by
 * several threads.
 */
final class Vocabulary {

    static final int WORDS = 60_000;
    static final int RARE = 140_000;
    static final int SIZE = WORDS + RARE;

    /** About as many as a large dictionary has. */
    private static final int SYLLABLES = 7_000;

    private static final int ONE_IN_SINGLE = 9;

    private static final String[] COMMON = """
            và của là có được các trong cho một không người với những đã này để khi đến về ra cũng từ tại năm nhiều đó
            sẽ trên vào phải ông theo như làm còn việc sau nước đang bị đồng lại mới hơn nên nhà thì trước bà hai anh
            chỉ rất ngày do nhưng vì cùng qua đi số nhất khác giá vẫn lên hàng nếu chưa cần con biết cả thế đây thêm
            """.strip().split("\\s+");

    private static final String CONSONANTS = "bcdfghklmnprstv";
    private static final String VOWELS = "aeiou";
    private static final int FOREIGN = 75 * 75 * 75;
    private static final int STEP = 100_003; // shares no factor with FOREIGN, so no two ranks give one name

    private final List<String> words;

    Vocabulary(long seed) {
        words = List.copyOf(words(new Dice(seed)));
    }

    private static Set<String> words(Dice dice) {
        var syllables = shuffled(Syllables.all(), dice).subList(0, SYLLABLES);
        var words = new LinkedHashSet<String>(List.of(COMMON));
        while (words.size() < WORDS) {
            var first = syllables.get(dice.below(SYLLABLES));
            boolean single = dice.below(ONE_IN_SINGLE) == 0;
            words.add(single ? first : first + " " + syllables.get(dice.below(SYLLABLES)));
        }
        return words;
    }

    private static List<String> shuffled(List<String> list, Dice dice) {
        var shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            java.util.Collections.swap(shuffled, i, dice.below(i + 1));
        }
        return shuffled;
    }

    /** The token of a rank from 0 to {@link #SIZE}; every rank has another one. */
    String token(int rank) {
        return rank < WORDS ? words.get(rank) : rare(rank - WORDS);
    }

    private static String rare(int number) {
        return switch (number % 3) {
            case 0 -> foreign(number);
            case 1 -> String.format(Locale.ROOT, "%d.%03d", 1 + number / 1000, number % 1000);
            default -> "QĐ-" + (10_000 + number);
        };
    }

    private static String foreign(int number) {
        var name = new StringBuilder();
        int rest = (int) ((long) number * STEP % FOREIGN);
        for (int i = 0; i < 3; i++) {
            name.append(CONSONANTS.charAt(rest % 15)).append(VOWELS.charAt(rest / 15 % 5));
            rest /= 75;
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
