/** Finds names of people, organisations, places, events and products. */
@NullMarked
package vn.dongtin.text.entity;

import org.jspecify.annotations.NullMarked;
