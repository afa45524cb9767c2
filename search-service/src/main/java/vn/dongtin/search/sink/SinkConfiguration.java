package vn.dongtin.search.sink;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import vn.dongtin.contract.kafka.TopicProvisioner;
import vn.dongtin.contract.kafka.TopicSpec;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.search.elasticsearch.RawElasticsearch;
import vn.dongtin.search.index.IndexBootstrap;
import vn.dongtin.search.index.IndexNames;

/** Connects Kafka with the index. */
@Configuration(proxyBeanMethods = false)
class SinkConfiguration {

    /**
     * Records of a poll, which bound its memory: the largest article is some 6 MiB once it is enriched, and text may
     * compress a thousandfold, so that the bytes on the wire bound nothing.
     */
    private static final int POLL_RECORDS = 40;
    /** What the broker hands out at once, compressed; a single larger record still comes through. */
    private static final int POLL_BYTES = 17 << 20;

    /**
     * The consumer of group.protocol=consumer sends its next fetch only when it is polled again, at the latest with its
     * next heartbeat: with Spring's 5 s a record waited half a second on average.
     */
    private static final Duration POLL_TIMEOUT = Duration.ofMillis(100);

    private static final int DEAD_LETTER_BYTES = 20 << 20;

    @Bean
    Topics topics(TopicsProperties properties) {
        return new Topics(properties.prefix());
    }

    @Bean
    TopicProvisioner topicProvisioner(KafkaProperties kafka, Topics topics) {
        Set<String> ours = Set.of(topics.enriched(), topics.enrichedDeadLetters());
        // the retention is that of a topic that is not ours
        List<TopicSpec> specs = topics.all(Duration.ofDays(90)).stream()
                .filter(topic -> ours.contains(topic.name()))
                .toList();
        return new TopicProvisioner(kafka.buildAdminProperties(), specs);
    }

    @Bean
    DeadLetterTopic deadLetterTopic(KafkaProperties kafka, Topics topics, Clock clock) {
        DefaultKafkaProducerFactory<byte[], byte[]> producers =
                new DefaultKafkaProducerFactory<>(producerSettings(kafka.buildProducerProperties()));
        return new DeadLetterTopic(producers::createProducer, topics.enrichedDeadLetters(), clock);
    }

    @Bean
    Sink sink(
            RawElasticsearch elasticsearch,
            IndexNames names,
            IndexBootstrap bootstrap,
            DeadLetterTopic deadLetters,
            MeterRegistry registry,
            Clock clock) {
        BulkIndex index = new BulkIndex(elasticsearch, names.index(), clock, bootstrap::missing);
        Backoff backoff = new Backoff(RandomGenerator.getDefault());
        return new Sink(index, deadLetters, new Tally(registry), backoff, new Incident(clock));
    }

    @Bean
    SinkStart sinkStart(
            KafkaProperties kafka,
            Topics topics,
            IndexNames names,
            Sink sink,
            TopicProvisioner provisioner,
            IndexBootstrap bootstrap) {
        ContainerProperties properties = new ContainerProperties(topics.enriched());
        properties.setGroupId(topics.prefix() + names.consumerGroup());
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        FilledIndex index = new FilledIndex(bootstrap::identity);
        IndexFollower follower = new IndexFollower(index);
        properties.setConsumerRebalanceListener(follower);
        properties.setOffsetAndMetadataProvider((_, offset) -> index.offset(offset));
        properties.setPollTimeout(POLL_TIMEOUT.toMillis());
        properties.setIdleEventInterval(Duration.ofSeconds(1).toMillis());
        properties.setMessageListener(new SinkListener(sink, follower, Duration.ofSeconds(60)));
        properties.setShutdownTimeout(Duration.ofSeconds(15).toMillis());
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        ConcurrentMessageListenerContainer<byte[], byte[]> container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(consumerSettings(kafka.buildConsumerProperties())), properties);
        container.setBeanName("sink");
        // never reached by a record: the listener lets nothing through; and then nothing may be skipped
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return new SinkStart(container, () -> provisioner.done() && bootstrap.done(), sink);
    }

    @Bean
    HealthIndicator listenerHealthIndicator(SinkStart start) {
        return () -> (start.healthy() ? Health.up() : Health.down().withDetail("reason", "the listener has stopped"))
                .build();
    }

    @Bean
    HealthIndicator streamHealthIndicator(SinkStart start) {
        return () -> (start.assigned() ? Health.up() : Health.down().withDetail("reason", "no partitions assigned yet"))
                .build();
    }

    private static Map<String, Object> consumerSettings(Map<String, Object> settings) {
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // else a typing error in the prefix makes topics with wrong settings
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, POLL_RECORDS);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        // the broker answers as soon as a record comes: a long wait costs nothing, a short one leaves gaps without a
        // fetch
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, POLL_BYTES);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, POLL_BYTES);
        return settings;
    }

    private static Map<String, Object> producerSettings(Map<String, Object> settings) {
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, DEAD_LETTER_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * DEAD_LETTER_BYTES);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }
}
