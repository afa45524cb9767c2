package vn.dongtin.text.annotate;

import vn.dongtin.text.language.LanguageDetector;

/** Detects the language of title and text together. */
final class LanguageStep implements Step {

    private final LanguageDetector detector = new LanguageDetector();

    @Override
    public void run(Analysis analysis) {
        analysis.language(detector.detect(analysis.tokens()));
    }
}
