/** Tells Vietnamese and English from other languages. */
@NullMarked
package vn.dongtin.text.language;

import org.jspecify.annotations.NullMarked;
