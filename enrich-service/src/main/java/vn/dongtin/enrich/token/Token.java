package vn.dongtin.enrich.token;

/**
 * A run of letters and digits in a text, with hyphens, dots and ampersands inside it.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param key tone-placement key in lower case: how it is looked up
 * @param capital true when it begins with a capital letter
 * @param joined true when only a space, or an ampersand between spaces, stands before it
 */
public record Token(int start, int end, String key, boolean capital, boolean joined) {}
