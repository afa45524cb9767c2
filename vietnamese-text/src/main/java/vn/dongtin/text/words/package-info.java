/** Joins syllables to the words of Vietnamese. */
@NullMarked
package vn.dongtin.text.words;

import org.jspecify.annotations.NullMarked;
