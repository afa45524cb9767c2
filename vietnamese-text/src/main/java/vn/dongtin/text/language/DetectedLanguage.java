package vn.dongtin.text.language;

/**
 * The language of a text and how sure that is.
 *
 * @param language the language
 * @param confidence 0 (a guess) to 1 (certain)
 */
public record DetectedLanguage(Language language, double confidence) {

    /** Checks the confidence. */
    public DetectedLanguage {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, not " + confidence);
        }
    }
}
