/** Knows places, organisations, people, events and products by their names and says which one a text means. */
@NullMarked
package vn.dongtin.text.knowledge;

import org.jspecify.annotations.NullMarked;
