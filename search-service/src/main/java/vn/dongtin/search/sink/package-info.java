/** Kafka to Elasticsearch: one poll, one bulk request, an outcome for every record. */
@NullMarked
package vn.dongtin.search.sink;

import org.jspecify.annotations.NullMarked;
