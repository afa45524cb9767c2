/** The commands: annotate, eval, train, score and gold; the only package that needs Jackson. */
@NullMarked
package vn.dongtin.text.command;

import org.jspecify.annotations.NullMarked;
