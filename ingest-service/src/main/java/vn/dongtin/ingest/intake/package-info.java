/** Decides what an article is: new, a new version, a duplicate or refused; and publishes it. */
@NullMarked
package vn.dongtin.ingest.intake;

import org.jspecify.annotations.NullMarked;
