/** Recognises a title in the first line of an article. */
@NullMarked
package vn.dongtin.text.title;

import org.jspecify.annotations.NullMarked;
