/** Reads dates in Vietnamese and English news, and finds the day an article was published. */
@NullMarked
package vn.dongtin.text.date;

import org.jspecify.annotations.NullMarked;
