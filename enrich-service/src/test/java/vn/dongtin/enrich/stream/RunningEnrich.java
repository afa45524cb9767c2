package vn.dongtin.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.identity.ArticleKey;
import vn.dongtin.contract.kafka.ArticlePartitioner;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.EnrichApplication;

/** The whole service in this JVM, against a real broker, and both ends of its stream. */
final class RunningEnrich implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ArticleCodec CODEC = new ArticleCodec();

    private final String kafka;
    private final Topics topics;
    private final ConfigurableApplicationContext service;
    private final KafkaProducer<byte[], byte[]> producer;

    private RunningEnrich(String kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
        this.service = new SpringApplicationBuilder(EnrichApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + kafka,
                        "--dongtin.topics.prefix=" + topics.prefix());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "max.request.size", 20 << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Starts the service and waits until its stream runs. */
    static RunningEnrich start(String kafka, String prefix) {
        RunningEnrich enrich = new RunningEnrich(kafka, new Topics(prefix));
        await("the stream runs", enrich.bean(StreamStart.class)::running);
        return enrich;
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    Topics topics() {
        return topics;
    }

    /** The HTTP status of a health group. */
    int health(String group) {
        String port = Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + group);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void send(RawRecord raw) {
        send(raw.key().toString(), CODEC.write(raw));
    }

    void send(String key, byte @Nullable [] value) {
        send(record(key, value));
    }

    ProducerRecord<byte[], byte[]> record(String key, byte @Nullable [] value) {
        int partition = ArticlePartitioner.partition(key, Topics.PARTITIONS);
        return new ProducerRecord<>(topics.raw(), partition, key.getBytes(UTF_8), value);
    }

    void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    ConsumerRecord<byte[], byte[]> awaitEnriched(ArticleKey key) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        await("enriched " + key, () -> {
            read(topics.enriched()).stream()
                    .filter(record -> new String(record.key(), UTF_8).equals(key.toString()))
                    .forEach(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return read(topics.rawDeadLetters());
    }

    /** How many records were ever written to a topic. */
    long written(String topic) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Everything that stands in a topic. */
    List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(50)).forEach(records::add);
            }
            return records;
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "fetch.max.wait.ms", 20),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + LIMIT + ": " + what);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
        service.close();
    }
}
