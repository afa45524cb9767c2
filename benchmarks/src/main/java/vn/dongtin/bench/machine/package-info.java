/** Facts about this machine and what processes use of it. */
@NullMarked
package vn.dongtin.bench.machine;

import org.jspecify.annotations.NullMarked;
