/** Knows Vietnamese letters and syllables: tones, marks, and where a tone mark is written. */
@NullMarked
package vn.dongtin.text.syllable;

import org.jspecify.annotations.NullMarked;
