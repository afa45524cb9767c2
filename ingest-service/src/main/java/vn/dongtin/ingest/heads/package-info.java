/** Remembers the newest version of every id, replayed from Kafka. */
@NullMarked
package vn.dongtin.ingest.heads;

import org.jspecify.annotations.NullMarked;
