/** Measures the reading of dates and amounts on published examples. */
@NullMarked
package vn.dongtin.text.amount.train;

import org.jspecify.annotations.NullMarked;
