package vn.dongtin.text.date;

/**
 * The span that proves a publication date.
 *
 * @param field {@code title} or {@code body}
 * @param start UTF-16 offset in that field
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 */
public record Evidence(String field, int start, int end, String surface) {}
