/** One real Kafka broker for this machine and for tests. */
@NullMarked
package vn.dongtin.local.kafka;

import org.jspecify.annotations.NullMarked;
