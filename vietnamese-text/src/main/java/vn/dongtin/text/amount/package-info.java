/** Reads sums of money, percentages and quantities in Vietnamese and English news. */
@NullMarked
package vn.dongtin.text.amount;

import org.jspecify.annotations.NullMarked;
