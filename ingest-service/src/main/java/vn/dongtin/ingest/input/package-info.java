/** What a client sent: read strictly, normalised, with everything odd about it named. */
@NullMarked
package vn.dongtin.ingest.input;

import org.jspecify.annotations.NullMarked;
