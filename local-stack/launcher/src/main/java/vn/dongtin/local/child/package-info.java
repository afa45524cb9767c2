/** A JVM that we start, watch and stop, and that ends by itself when we are gone. */
@NullMarked
package vn.dongtin.local.child;

import org.jspecify.annotations.NullMarked;
