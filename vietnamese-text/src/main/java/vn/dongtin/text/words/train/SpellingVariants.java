package vn.dongtin.text.words.train;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes words with {@code i} and with {@code y} where both are usual: {@code bác sĩ}, {@code bác sỹ}. */
final class SpellingVariants {

    private static final String SHORT = "iíìỉĩị";
    private static final String LONG = "yýỳỷỹỵ";
    /** Consonants before which either letter may stand alone as the vowel. */
    private static final String FREE = "hklmst";

    private SpellingVariants() {}

    static Collection<List<String>> of(List<String> word) {
        return new LinkedHashSet<>(List.of(
                word,
                each(word, syllable -> change(syllable, SHORT, LONG)),
                each(word, syllable -> change(syllable, LONG, SHORT))));
    }

    private static List<String> each(List<String> word, UnaryOperator<String> change) {
        return word.stream().map(change).toList();
    }

    private static String change(String syllable, String from, String to) {
        int vowel = from.indexOf(syllable.charAt(syllable.length() - 1));
        boolean free = syllable.length() == 2 && FREE.indexOf(syllable.charAt(0)) >= 0;
        boolean afterQu = syllable.length() == 3 && syllable.startsWith("qu");
        return vowel >= 0 && (free || afterQu)
                ? syllable.substring(0, syllable.length() - 1) + to.charAt(vowel)
                : syllable;
    }
}
