/** The one shape of every error answer. */
@NullMarked
package vn.dongtin.contract.problem;

import org.jspecify.annotations.NullMarked;
