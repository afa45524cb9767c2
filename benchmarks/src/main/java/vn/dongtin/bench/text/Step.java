package vn.dongtin.bench.text;

import java.text.Normalizer;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.language.LanguageDetector;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.sentence.SentenceSplitter;
import vn.dongtin.text.syllable.TonePlacement;

/**
 * A step of reading an article.
 *
 * @param name in the table
 * @param form of the text it is given
 * @param comparedWith name of the step that does the same on NFC; its own name when there is none
 * @param work returns a number that depends on the whole output, so that no part of the work can be left out
 */
record Step(String name, Normalizer.Form form, String comparedWith, ToLongFunction<String> work) {

    private static final SentenceSplitter SENTENCES = new SentenceSplitter();
    private static final DateParser DATES = new DateParser();
    private static final LanguageDetector LANGUAGE = new LanguageDetector();

    static List<Step> all() {
        return List.of(
                onNfc("normalise, NFC", Step::normalise),
                new Step("normalise, NFD", Normalizer.Form.NFD, "normalise, NFC", Step::normalise),
                onNfc("tone keys", Step::toneKeys),
                onNfc("sentences", Step::sentences),
                onNfc("dates", Step::dates),
                onNfc("language", Step::language),
                onNfc("all, NFC", Step::everything),
                new Step("all, NFD", Normalizer.Form.NFD, "all, NFC", Step::everything));
    }

    private static Step onNfc(String name, ToLongFunction<String> work) {
        return new Step(name, Normalizer.Form.NFC, name, work);
    }

    private static long normalise(String text) {
        return TextNormalizer.normalize(text).text().length();
    }

    private static long toneKeys(String text) {
        return TonePlacement.key(text).length();
    }

    private static long sentences(String text) {
        return SENTENCES.split(text).length;
    }

    private static long dates(String text) {
        return DATES.parse(text, DateContext.NONE).size();
    }

    private static long language(String text) {
        return LANGUAGE.detect(text).language().code().hashCode();
    }

    private static long everything(String text) {
        var normal = TextNormalizer.normalize(text).text();
        return normal.length() + toneKeys(normal) + sentences(normal) + dates(normal) + language(normal);
    }
}
