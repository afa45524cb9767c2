/** The picture of the system: its parts, where they listen, how each is run and what it is told about the others. */
@NullMarked
package vn.dongtin.local.system;

import org.jspecify.annotations.NullMarked;
