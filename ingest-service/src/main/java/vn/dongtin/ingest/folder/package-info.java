/** Loads the text files of a folder once. */
@NullMarked
package vn.dongtin.ingest.folder;

import org.jspecify.annotations.NullMarked;
