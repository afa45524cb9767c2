/** Files of trained weights: a header that names what the file is, then plain arrays. */
@NullMarked
package vn.dongtin.text.model;

import org.jspecify.annotations.NullMarked;
