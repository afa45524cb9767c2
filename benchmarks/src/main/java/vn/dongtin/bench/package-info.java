/** The program behind {@code ./dongtin bench}. */
@NullMarked
package vn.dongtin.bench;

import org.jspecify.annotations.NullMarked;
