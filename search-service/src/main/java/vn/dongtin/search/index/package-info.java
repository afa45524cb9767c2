/** The index of articles: its definition, its names, and the task that makes it. */
@NullMarked
package vn.dongtin.search.index;

import org.jspecify.annotations.NullMarked;
