/** Trains and measures the word segmenter. */
@NullMarked
package vn.dongtin.text.words.train;

import org.jspecify.annotations.NullMarked;
