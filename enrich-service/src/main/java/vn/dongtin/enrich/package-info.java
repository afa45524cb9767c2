/** Reads raw articles and publishes what it found in them. */
@NullMarked
package vn.dongtin.enrich;

import org.jspecify.annotations.NullMarked;
