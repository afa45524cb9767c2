/** The command that runs the test suites on one shared stack and counts their results. */
@NullMarked
package vn.dongtin.local.suites;

import org.jspecify.annotations.NullMarked;
