package vn.dongtin.search.sink;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.kafka.support.Acknowledgment;
import vn.dongtin.contract.kafka.DeadLetter;

/**
 * The boundary to Spring's container, and the one class that catches {@code Error}: thrown through here, it would stop the
 * container for good. What throws becomes a dead letter: the records of the poll are tried one by one to find it.
 */
final class SinkListener implements BatchAcknowledgingConsumerAwareMessageListener<byte[], byte[]>, ConsumerSeekAware {

    private static final Logger log = LoggerFactory.getLogger(SinkListener.class);

    private final Sink sink;
    private final IndexFollower follower;
    private final Duration longestCall;

    /**
     * @param longestCall how long a poll may wait for Elasticsearch before it goes back to Kafka; far below
     *     max.poll.interval.ms, so that the consumer stays in its group
     */
    SinkListener(Sink sink, IndexFollower follower, Duration longestCall) {
        this.sink = sink;
        this.follower = follower;
        this.longestCall = longestCall;
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<byte[], byte[]>> poll,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer) {
        Acknowledgment manual = Objects.requireNonNull(acknowledgment, "the container acknowledges manually");
        if (follower.rewound(Objects.requireNonNull(consumer, "the container gives its consumer"))) {
            return;
        }
        settle(poll, manual);
    }

    /** Stores a poll and tells Kafka how far it is settled. */
    void settle(List<ConsumerRecord<byte[], byte[]>> poll, Acknowledgment acknowledgment) {
        int settled = store(poll, Deadline.in(longestCall));
        if (settled == poll.size()) {
            acknowledgment.acknowledge();
        } else {
            acknowledgment.nack(settled, sink.pause());
        }
    }

    @Override
    public void onIdleContainer(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        follower.whileIdle(assigned.keySet(), callback);
    }

    private int store(List<ConsumerRecord<byte[], byte[]>> poll, Deadline deadline) {
        try {
            return sink.store(poll, deadline);
        } catch (RuntimeException | Error e) {
            log.error("Storing a poll of {} records failed; trying them one by one", poll.size(), e);
            return oneByOne(poll, deadline);
        }
    }

    private int oneByOne(List<ConsumerRecord<byte[], byte[]>> poll, Deadline deadline) {
        int settled = 0;
        while (settled < poll.size() && settle(poll.get(settled), deadline)) {
            settled++;
        }
        return settled;
    }

    private boolean settle(ConsumerRecord<byte[], byte[]> record, Deadline deadline) {
        try {
            return sink.store(List.of(record), deadline) == 1;
        } catch (RuntimeException | Error e) {
            String name = e.getClass().getName();
            return sink.bury(record, new DeadLetter("failed", String.valueOf(e.getMessage()), name));
        }
    }
}
