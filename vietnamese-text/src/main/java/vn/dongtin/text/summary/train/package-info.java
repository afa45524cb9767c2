/** Measures summaries. */
@NullMarked
package vn.dongtin.text.summary.train;

import org.jspecify.annotations.NullMarked;
