package vn.dongtin.enrich.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.util.backoff.FixedBackOff;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.kafka.TopicProvisioner;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.enrich.pipeline.StagedEnricher.Pipeline;

/** Connects the stream to Kafka. The container starts when the topics are there. */
@Configuration(proxyBeanMethods = false)
class StreamWiring {

    private static final String GROUP = "enrich-service";
    private static final long UNEXPECTED_PAUSE = 1_000;
    /**
     * With group.protocol=consumer the next fetch leaves only when the consumer is polled again: at Spring's 5 s a record
     * waits half a second on average.
     */
    private static final Duration POLL_TIMEOUT = Duration.ofMillis(100);

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> rawContainer(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaTemplate<byte[], byte[]> kafka,
            RecordReader reader,
            Topics topics,
            StreamProperties properties,
            MeterRegistry meters) {
        ContainerProperties settings = new ContainerProperties(topics.raw());
        settings.setGroupId(topics.prefix() + GROUP);
        settings.setAckMode(ContainerProperties.AckMode.MANUAL);
        settings.setMessageListener(new RawListener(reader, kafka, new OutcomeCounter(meters)));
        settings.setPollTimeout(POLL_TIMEOUT.toMillis());
        settings.setShutdownTimeout(Duration.ofSeconds(15).toMillis());
        ConcurrentMessageListenerContainer<byte[], byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setConcurrency(properties.concurrency());
        container.setAutoStartup(false);
        // Our listener never throws; should it, the poll comes again for ever instead of being skipped after ten tries.
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(UNEXPECTED_PAUSE, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    /** Failed sends are reported by the listener, once per incident, instead of one by one by Spring. */
    @Bean
    ProducerListener<Object, Object> quietProducerListener() {
        return new ProducerListener<>() {};
    }

    @Bean
    RecordReader recordReader(Enricher enricher, ArticleCodec codec, Topics topics, Pipeline pipeline, Clock clock) {
        return new RecordReader(enricher, codec, topics, pipeline.number(), clock);
    }

    @Bean
    StreamStart streamStart(
            ConcurrentMessageListenerContainer<byte[], byte[]> rawContainer, TopicProvisioner topicProvisioner) {
        return new StreamStart(rawContainer, topicProvisioner);
    }

    /** Down when a thread of the stream stopped although nobody asked it to: only then does a restart help. */
    @Bean
    HealthIndicator streamHealthIndicator(StreamStart start) {
        return () -> start.stopped() ? Health.down().build() : Health.up().build();
    }

    /** Out of service until the stream runs. */
    @Bean
    HealthIndicator streamStartedHealthIndicator(StreamStart start) {
        return () ->
                start.running() ? Health.up().build() : Health.outOfService().build();
    }
}
