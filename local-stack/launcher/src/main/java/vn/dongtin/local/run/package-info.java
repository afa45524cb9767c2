/** The commands that run the system on this machine: up, down, status, logs. */
@NullMarked
package vn.dongtin.local.run;

import org.jspecify.annotations.NullMarked;
