package vn.dongtin.text.keyphrase;

/**
 * A phrase that says what a text is about, as it stands in the text where it comes first.
 *
 * @param firstToken its first token
 * @param endToken the token behind its last one
 * @param score 0 to 1; comparable between phrases of one text
 */
public record Keyphrase(int firstToken, int endToken, double score) {}
