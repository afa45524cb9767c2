/** Reads a whole article: runs all stages over it and gathers what they found. */
@NullMarked
package vn.dongtin.text.annotate;

import org.jspecify.annotations.NullMarked;
