/** Trains and evaluates the topic model; nothing here is needed to classify a text. */
@NullMarked
package vn.dongtin.text.topic.train;

import org.jspecify.annotations.NullMarked;
