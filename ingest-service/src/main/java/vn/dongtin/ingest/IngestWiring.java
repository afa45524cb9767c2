package vn.dongtin.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.kafka.TopicProvisioner;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.ingest.folder.FolderProperties;
import vn.dongtin.ingest.folder.FolderSource;
import vn.dongtin.ingest.heads.HeadFollower;
import vn.dongtin.ingest.heads.HeadTable;
import vn.dongtin.ingest.http.ArticleController;
import vn.dongtin.ingest.http.Trace;
import vn.dongtin.ingest.input.ArticleNormalizer;
import vn.dongtin.ingest.intake.ArticleIntake;
import vn.dongtin.ingest.publish.RawPublisher;

/** Connects the parts. None of them needs a broker to be there when the service starts. */
@Configuration(proxyBeanMethods = false)
class IngestWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ArticleCodec articleCodec() {
        return new ArticleCodec();
    }

    @Bean
    Topics topics(TopicProperties properties) {
        return new Topics(properties.prefix());
    }

    @Bean
    TopicProvisioner topicProvisioner(KafkaProperties kafka, Topics topics, HeadsProperties heads) {
        return new TopicProvisioner(kafka.buildAdminProperties(), topics.all(heads.retention()));
    }

    @Bean
    HeadTable headTable(MeterRegistry meters) {
        HeadTable heads = new HeadTable();
        Gauge.builder("dongtin.ingest.heads", heads, HeadTable::size).register(meters);
        Gauge.builder("dongtin.ingest.heads.memory", heads, HeadTable::bytes)
                .baseUnit("bytes")
                .register(meters);
        return heads;
    }

    @Bean
    HeadFollower headFollower(KafkaProperties kafka, Topics topics, HeadTable heads, ArticleCodec codec) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        // It follows every partition in every instance: no group, no commits.
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.remove(ConsumerConfig.GROUP_PROTOCOL_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new HeadFollower(settings, topics.heads(), heads, codec);
    }

    /** Failed sends are reported by the publisher, once per incident, instead of one by one by Spring. */
    @Bean
    ProducerListener<Object, Object> quietProducerListener() {
        return new ProducerListener<>() {};
    }

    @Bean
    RawPublisher rawPublisher(KafkaTemplate<String, byte[]> kafka, ArticleCodec codec, Topics topics, Clock clock) {
        return new RawPublisher(kafka, codec, topics, clock);
    }

    @Bean
    ArticleIntake articleIntake(HeadTable heads, RawPublisher publisher, Clock clock, IngestProperties properties) {
        return new ArticleIntake(new ArticleNormalizer(), heads, publisher, clock, properties.patience());
    }

    /** Ready when the topics are there and everything known of articles is replayed. */
    @Bean
    BooleanSupplier doorReady(TopicProvisioner topics, HeadFollower heads) {
        return () -> topics.done() && heads.replayed();
    }

    @Bean
    HealthIndicator doorHealthIndicator(BooleanSupplier doorReady) {
        return () -> doorReady.getAsBoolean()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("waiting", "Kafka and the heads")
                        .build();
    }

    @Bean
    ArticleController.Limits limits(IngestProperties properties) {
        return new ArticleController.Limits(
                properties.publicUrl(),
                Math.toIntExact(properties.maxBodyBytes().toBytes()),
                properties.inFlightBytes().toBytes());
    }

    @Bean
    Trace trace() {
        return new Trace();
    }

    @Bean
    @ConditionalOnProperty("dongtin.folder.path")
    FolderSource folderSource(
            FolderProperties folder, IngestProperties properties, ArticleIntake intake, BooleanSupplier doorReady) {
        Path path = Path.of(Objects.requireNonNull(folder.path()));
        String source = folder.source() == null
                ? path.toAbsolutePath().normalize().getFileName().toString()
                : folder.source();
        return new FolderSource(
                path, source, Math.toIntExact(properties.maxBodyBytes().toBytes()), intake, doorReady);
    }
}
