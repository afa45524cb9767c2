package vn.dongtin.contract.article;

/**
 * A phrase that says what an article is about.
 *
 * @param surface as written
 * @param start first UTF-16 unit of its first place in the body
 * @param end one past the last
 * @param score 0 … 1
 */
public record KeyphraseTag(String surface, int start, int end, double score) {

    public KeyphraseTag {
        Required.present(surface, "keyphrase.surface");
        Required.span(start, end);
        Required.ratio(score, "keyphrase.score");
    }
}
