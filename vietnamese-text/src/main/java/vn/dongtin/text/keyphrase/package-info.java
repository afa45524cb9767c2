/** Finds the phrases that say what a text is about. */
@NullMarked
package vn.dongtin.text.keyphrase;

import org.jspecify.annotations.NullMarked;
