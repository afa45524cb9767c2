/** Stage: what an article is about. */
@NullMarked
package vn.dongtin.enrich.topic;

import org.jspecify.annotations.NullMarked;
