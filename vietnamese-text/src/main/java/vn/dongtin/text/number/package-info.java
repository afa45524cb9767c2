/** Cuts a text into the pieces that values are read from, and reads numbers of digits and of Vietnamese words. */
@NullMarked
package vn.dongtin.text.number;

import org.jspecify.annotations.NullMarked;
