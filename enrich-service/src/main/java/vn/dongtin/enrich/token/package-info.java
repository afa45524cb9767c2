/** Syllables of a text with their offsets, and lists of phrases to find among them. */
@NullMarked
package vn.dongtin.enrich.token;

import org.jspecify.annotations.NullMarked;
