/** Reads Vietnamese: normalisation with offsets, tone-placement keys, sentences, language, dates. */
@NullMarked
package vn.dongtin.text;

import org.jspecify.annotations.NullMarked;
