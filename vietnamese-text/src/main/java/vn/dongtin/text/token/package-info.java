/** Cuts a text into tokens once; every later stage reads the same arrays. */
@NullMarked
package vn.dongtin.text.token;

import org.jspecify.annotations.NullMarked;
