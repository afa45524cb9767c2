/** Compiles the knowledge file from its sources and measures linking; nothing here is needed to read a text. */
@NullMarked
package vn.dongtin.text.knowledge.train;

import org.jspecify.annotations.NullMarked;
