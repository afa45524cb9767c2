/** Counts words for keyphrases in a corpus of news, and measures them. */
@NullMarked
package vn.dongtin.text.keyphrase.train;

import org.jspecify.annotations.NullMarked;
