/** Picks the sentences that stand for a whole text. */
@NullMarked
package vn.dongtin.text.summary;

import org.jspecify.annotations.NullMarked;
