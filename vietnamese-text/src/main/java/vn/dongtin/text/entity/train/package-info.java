/** Trains and evaluates the tagger of names. */
@NullMarked
package vn.dongtin.text.entity.train;

import org.jspecify.annotations.NullMarked;
