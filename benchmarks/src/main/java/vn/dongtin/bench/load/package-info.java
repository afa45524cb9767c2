/** Load at a fixed rate, with latency measured from the moment each request was due. */
@NullMarked
package vn.dongtin.bench.load;

import org.jspecify.annotations.NullMarked;
