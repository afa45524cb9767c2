/** Articles made from a seed: the same seed gives the same bytes on every machine. */
@NullMarked
package vn.dongtin.bench.corpus;

import org.jspecify.annotations.NullMarked;
