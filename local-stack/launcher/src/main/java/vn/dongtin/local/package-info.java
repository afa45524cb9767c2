/** Starts, watches and stops the parts of the system on this machine, and gives tests a real broker and node. */
@NullMarked
package vn.dongtin.local;

import org.jspecify.annotations.NullMarked;
