package vn.dongtin.search.sink;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ConsumerSeekAware;

/** Sends the consumer back to the beginning of what another index was filled with. Owned by the consumer's thread. */
final class IndexFollower implements ConsumerAwareRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

    private final FilledIndex index;

    IndexFollower(FilledIndex index) {
        this.index = index;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        rewind(consumer);
    }

    /** Returns true when the consumer was sent back, so that what it just got will come again. */
    boolean rewound(Consumer<?, ?> consumer) {
        return index.isAnother() && rewind(consumer);
    }

    /** Does the same while no records come; then only Spring's callback may send the consumer back. */
    void whileIdle(Set<TopicPartition> assigned, ConsumerSeekAware.ConsumerSeekCallback callback) {
        if (index.isAnother()) {
            index.follow();
            tell(assigned.size());
            callback.seekToBeginning(assigned);
        }
    }

    /** All partitions or none: of those that stay, the records just polled would be lost. */
    private boolean rewind(Consumer<?, ?> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned);
        index.follow();
        boolean another = index.isAnotherThanIn(committed.values());
        if (another) {
            tell(assigned.size());
            consumer.seekToBeginning(assigned);
        }
        return another;
    }

    private static void tell(int partitions) {
        log.info("The index is a new one: reading {} partitions from the beginning", partitions);
    }
}
