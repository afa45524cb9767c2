/** Hands records to Kafka and waits until it has them. */
@NullMarked
package vn.dongtin.ingest.publish;

import org.jspecify.annotations.NullMarked;
