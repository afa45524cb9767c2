/** Measures quotes on passages written for it. */
@NullMarked
package vn.dongtin.text.quote.train;

import org.jspecify.annotations.NullMarked;
