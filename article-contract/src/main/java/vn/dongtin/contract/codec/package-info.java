/** Bytes to records and back, with limits and typed errors. */
@NullMarked
package vn.dongtin.contract.codec;

import org.jspecify.annotations.NullMarked;
