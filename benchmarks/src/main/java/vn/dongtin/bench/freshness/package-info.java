/** How soon an article that was posted can be found. */
@NullMarked
package vn.dongtin.bench.freshness;

import org.jspecify.annotations.NullMarked;
