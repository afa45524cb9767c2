/** Throws made-up texts at each stage: a fuzzer on demand, what it found and more in every build. */
@NullMarked
package vn.dongtin.text.fuzz;

import org.jspecify.annotations.NullMarked;
