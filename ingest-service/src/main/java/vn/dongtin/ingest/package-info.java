/** Takes articles in and answers only when Kafka has them. */
@NullMarked
package vn.dongtin.ingest;

import org.jspecify.annotations.NullMarked;
