/** What every benchmark shares: options, interleaved rounds, ratios, the table and the recorded result. */
@NullMarked
package vn.dongtin.bench.frame;

import org.jspecify.annotations.NullMarked;
