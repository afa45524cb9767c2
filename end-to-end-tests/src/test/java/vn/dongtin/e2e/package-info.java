/** The whole system, started as its users start it and met as they meet it. */
@NullMarked
package vn.dongtin.e2e;

import org.jspecify.annotations.NullMarked;
