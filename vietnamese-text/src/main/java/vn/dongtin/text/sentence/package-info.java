/** Cuts a text into sentences. */
@NullMarked
package vn.dongtin.text.sentence;

import org.jspecify.annotations.NullMarked;
