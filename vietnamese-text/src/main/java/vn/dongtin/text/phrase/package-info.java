/** Lists of phrases with a class each, matched on token keys. */
@NullMarked
package vn.dongtin.text.phrase;

import org.jspecify.annotations.NullMarked;
