/** Brings any text into one clean Unicode form, with offsets back to what came in. */
@NullMarked
package vn.dongtin.text.normal;

import org.jspecify.annotations.NullMarked;
