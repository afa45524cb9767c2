/** From Kafka to Kafka: order per id, outcomes, dead letters, commits. */
@NullMarked
package vn.dongtin.enrich.stream;

import org.jspecify.annotations.NullMarked;
