/** Stage: where the sentences of the body are. */
@NullMarked
package vn.dongtin.enrich.sentence;

import org.jspecify.annotations.NullMarked;
