/** The sequence model of names: evidence about tokens, features, weights and decoding. For the tagger and its trainer. */
@NullMarked
package vn.dongtin.text.entity.sequence;

import org.jspecify.annotations.NullMarked;
