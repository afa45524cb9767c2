/** Articles over HTTP, and every error as a problem answer. */
@NullMarked
package vn.dongtin.ingest.http;

import org.jspecify.annotations.NullMarked;
