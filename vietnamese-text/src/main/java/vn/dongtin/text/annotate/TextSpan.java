package vn.dongtin.text.annotate;

/**
 * A part of a text.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset behind the last character
 */
public record TextSpan(int start, int end) {}
