/** How soon the whole system is ready, and how much memory it takes. */
@NullMarked
package vn.dongtin.bench.startup;

import org.jspecify.annotations.NullMarked;
