/** Finds what people and organisations are quoted with, and who speaks. */
@NullMarked
package vn.dongtin.text.quote;

import org.jspecify.annotations.NullMarked;
