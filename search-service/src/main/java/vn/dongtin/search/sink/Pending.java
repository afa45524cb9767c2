package vn.dongtin.search.sink;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record of a poll that has no outcome yet.
 *
 * @param position its index in the poll
 * @param record as it came
 * @param reading what it turned out to be
 */
record Pending(int position, ConsumerRecord<byte[], byte[]> record, Reading reading) {}
