/** Trains and evaluates the models of all stages; nothing here is needed to read a text. */
@NullMarked
package vn.dongtin.text.train;

import org.jspecify.annotations.NullMarked;
