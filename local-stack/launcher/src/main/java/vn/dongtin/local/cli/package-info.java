/** What all commands share on the command line. */
@NullMarked
package vn.dongtin.local.cli;

import org.jspecify.annotations.NullMarked;
