/** Speed and memory of the Vietnamese text library. */
@NullMarked
package vn.dongtin.bench.text;

import org.jspecify.annotations.NullMarked;
