package vn.dongtin.text.topic;

/**
 * Words of the text that speak for a topic, at their first place.
 *
 * @param firstToken the first token
 * @param endToken the token behind the last one
 */
public record Term(int firstToken, int endToken) {}
