package vn.dongtin.text.entity;

/**
 * A name as tokens.
 *
 * @param firstToken its first token
 * @param endToken the token behind its last one
 */
public record NameSpan(int firstToken, int endToken, EntityType type) {}
