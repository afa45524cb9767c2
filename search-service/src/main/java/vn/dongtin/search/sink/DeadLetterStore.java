package vn.dongtin.search.sink;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.dongtin.contract.kafka.DeadLetter;

/** Where records go that can't be stored. */
interface DeadLetterStore {

    /** Writes one and waits until it is safe; false when it is not. */
    boolean write(ConsumerRecord<byte[], byte[]> original, DeadLetter letter);
}
