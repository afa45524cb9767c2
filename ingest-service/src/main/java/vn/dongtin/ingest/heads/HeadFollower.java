package vn.dongtin.ingest.heads;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.codec.ContractException;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.kafka.EventHeaders;

/**
 * Follows the topic {@code articles.heads} over all partitions, from its beginning and for ever, so that every instance
 * of ingest knows what the others accepted. Belongs to no consumer group. One thread owns the consumer; it starts anew,
 * from the beginning, after any failure.
 */
public final class HeadFollower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HeadFollower.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RESTART_PAUSE = Duration.ofMillis(500);

    private final Map<String, Object> consumerSettings;
    private final String topic;
    private final HeadTable heads;
    private final ArticleCodec codec;
    private final Thread thread;
    private volatile boolean replayed;
    private volatile boolean closed;

    /** Starts at once. */
    public HeadFollower(Map<String, Object> consumerSettings, String topic, HeadTable heads, ArticleCodec codec) {
        this.consumerSettings = Map.copyOf(consumerSettings);
        this.topic = topic;
        this.heads = heads;
        this.codec = codec;
        this.thread = Thread.ofPlatform().name("heads").daemon().start(this::run);
    }

    /** Says whether everything that stood in the topic at the start is known. */
    public boolean replayed() {
        return replayed;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            try (KafkaConsumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(consumerSettings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (RuntimeException e) {
                // whatever it was: an instance that no longer follows would accept what another one retracted
                log.warn("Reading {} failed and starts again: {}", topic, e.toString());
            }
            pause();
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!closed && !partitions.isEmpty()) {
            consumer.poll(POLL).forEach(this::apply);
            if (!replayed && reached(consumer, ends)) {
                replayed = true;
                log.info("Heads are replayed: {} ids, {} bytes", heads.size(), heads.bytes());
            }
        }
    }

    /** Empty as long as the topic is not there. */
    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        Collection<PartitionInfo> found = consumer.listTopics().getOrDefault(topic, List.of());
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static boolean reached(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void apply(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || record.value() == null) {
            return;
        }
        try {
            ArticleId id = new ArticleId(new String(record.key(), UTF_8));
            String schema = EventHeaders.text(record.headers(), EventHeaders.DATA_SCHEMA)
                    .orElse(null);
            heads.remember(id, codec.head(record.value(), schema));
        } catch (ContractException | IllegalArgumentException e) {
            log.warn(
                    "Head at {}-{}@{} can't be read and is passed over: {}",
                    topic,
                    record.partition(),
                    record.offset(),
                    e.getMessage());
        }
    }

    private void pause() {
        if (!closed) {
            LockSupport.parkNanos(RESTART_PAUSE.toNanos());
        }
    }
}
