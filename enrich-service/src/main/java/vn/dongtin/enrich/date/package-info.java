/** Stage: the dates an article names. */
@NullMarked
package vn.dongtin.enrich.date;

import org.jspecify.annotations.NullMarked;
