/** Stage: the language of an article. */
@NullMarked
package vn.dongtin.enrich.language;

import org.jspecify.annotations.NullMarked;
