/** Measures the whole reading of an article. */
@NullMarked
package vn.dongtin.text.annotate.train;

import org.jspecify.annotations.NullMarked;
