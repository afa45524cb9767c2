package vn.dongtin.text.annotate;

/**
 * A phrase that says what an article is about.
 *
 * @param surface as it stands in the text
 * @param start UTF-16 offset of its first place in the text
 * @param end UTF-16 offset behind the last character
 * @param score 0 to 1, falling
 */
public record KeyphraseTag(String surface, int start, int end, double score) {}
