package vn.dongtin.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.article.Retraction;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleKey;
import vn.dongtin.contract.kafka.ArticlePartitioner;
import vn.dongtin.contract.kafka.DeadLetter;
import vn.dongtin.contract.kafka.EventHeaders;
import vn.dongtin.contract.kafka.TopicProvisioner;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.Articles;
import vn.dongtin.enrich.EnrichApplication;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

@ExtendWith(LocalStackExtension.class)
class EnrichStreamIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Topics TOPICS = new Topics("enrich-" + UUID.randomUUID() + "-");
    private static final ArticleCodec CODEC = new ArticleCodec();

    private static String kafka;
    private static ConfigurableApplicationContext service;
    private static KafkaProducer<byte[], byte[]> producer;

    @BeforeAll
    static void start(LocalStack stack) {
        kafka = stack.kafka();
        service = new SpringApplicationBuilder(EnrichApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + kafka,
                        "--dongtin.topics.prefix=" + TOPICS.prefix());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "max.request.size", 20 << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        await("topics", () -> service.getBean(TopicProvisioner.class).done());
    }

    @AfterAll
    static void stop() {
        producer.close();
        service.close();
    }

    @Test
    void seeds_areEnrichedUnderTheSameKey() throws Exception {
        for (String prefix : List.of("000", "001", "002", "003", "004")) {
            RawArticle raw = Articles.seed(prefix);
            send(raw);
            ConsumerRecord<byte[], byte[]> record = awaitEnriched(raw.key());
            EnrichedArticle article = (EnrichedArticle) CODEC.enriched(record.value(), null);
            assertThat(article.language()).isEqualTo("vi");
            assertThat(article.body()).isEqualTo(raw.body());
            assertThat(EventHeaders.text(record.headers(), EventHeaders.ID)).contains(raw.key() + "#1");
            assertThat(record.partition())
                    .isEqualTo(ArticlePartitioner.partition(raw.id().value(), Topics.PARTITIONS));
        }
    }

    @Test
    void retraction_passesThrough() {
        Retraction retraction = new Retraction(ArticleId.ofText("", "rút bài"), 5, 2, Articles.COLLECTED, "tin sai");
        send(retraction);
        assertThat(CODEC.enriched(awaitEnriched(retraction.key()).value(), null))
                .isEqualTo(retraction);
    }

    @Test
    void erasedRecord_erasesTheEnrichedOne() {
        ArticleKey key = new ArticleKey(ArticleId.ofText("", "xóa bài"), 5);
        send(key.toString(), null);
        assertThat(awaitEnriched(key).value()).isNull();
    }

    @Test
    void versionsOfAnId_stayInOrder() {
        ArticleId id = ArticleId.ofText("", "nhiều phiên bản");
        for (int version = 1; version <= 200; version++) {
            send(new Retraction(id, version, version, Articles.COLLECTED, null));
        }
        awaitEnriched(new ArticleKey(id, 200));
        List<Long> versions = read(TOPICS.enriched()).stream()
                .map(record -> ArticleKey.parse(new String(record.key(), UTF_8)))
                .filter(key -> key.id().equals(id))
                .map(ArticleKey::version)
                .toList();
        assertThat(versions).hasSize(200).isSorted();
    }

    @Test
    void undecodableRecords_becomeDeadLettersWithTheirBytes_andTheStreamGoesOn() {
        String valid = new ArticleKey(ArticleId.ofText("", "khóa"), 1).toString();
        List<Poison> poison = List.of(
                new Poison(valid, "không phải JSON".getBytes(UTF_8)),
                new Poison(valid, new byte[] {(byte) 0xff, 0, 1}),
                new Poison(valid, new byte[0]),
                new Poison(valid, "null".getBytes(UTF_8)),
                new Poison(valid, "{\"state\":\"published\"}".getBytes(UTF_8)),
                new Poison(valid, "{\"state\":\"unknown\"}".getBytes(UTF_8)),
                new Poison("không phải khóa", "{}".getBytes(UTF_8)),
                new Poison(valid, CODEC.write((RawRecord) Articles.article(null, "khóa và giá trị khác nhau"))));
        poison.forEach(one -> send(one.key(), one.value()));
        RawArticle healthy = Articles.article(null, "Bài lành sau những bài hỏng.");
        send(healthy);
        awaitEnriched(healthy.key());
        await("dead letters", () -> deadLetters().size() >= poison.size());
        assertThat(deadLetters())
                .allSatisfy(letter -> assertThat(EventHeaders.text(letter.headers(), DeadLetter.REASON))
                        .isPresent());
        for (Poison one : poison) {
            assertThat(deadLetters())
                    .anyMatch(letter -> java.util.Arrays.equals(letter.value(), one.value())
                            && java.util.Arrays.equals(letter.key(), one.key().getBytes(UTF_8)));
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Poison(String key, byte @org.jspecify.annotations.Nullable [] value) {}

    @Test
    void unknownMajorVersion_isADeadLetterThatSaysSo() {
        RawArticle raw = Articles.article(null, "Bài của tương lai.");
        ProducerRecord<byte[], byte[]> record = record(raw.key().toString(), CODEC.write((RawRecord) raw));
        record.headers().add(EventHeaders.DATA_SCHEMA, "urn:dongtin:raw-article:2".getBytes(UTF_8));
        sendAndWait(record);
        await(
                "dead letter",
                () -> deadLetters().stream()
                        .anyMatch(letter -> EventHeaders.text(letter.headers(), DeadLetter.REASON)
                                .orElse("")
                                .equals("unknown-major-version")));
    }

    @Test
    void worstArticles_areEnriched() {
        for (String repeated : List.of("a a a ", "\"", "a.\n", "Nguyễn Văn An ")) {
            RawArticle raw = Articles.article(null, repeated.repeat((1 << 20) / repeated.length()));
            send(raw);
            EnrichedArticle read =
                    (EnrichedArticle) CODEC.enriched(awaitEnriched(raw.key()).value(), null);
            assertThat(read.enrichment().status()).isEqualTo(Enrichment.Status.COMPLETE);
        }
    }

    @Test
    void health_isUpWhileTheStreamRuns() throws Exception {
        String port = Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        for (String group : List.of("liveness", "readiness")) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/" + group))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static void send(RawRecord raw) {
        send(raw.key().toString(), CODEC.write(raw));
    }

    private static void send(String key, byte @org.jspecify.annotations.Nullable [] value) {
        sendAndWait(record(key, value));
    }

    private static ProducerRecord<byte[], byte[]> record(String key, byte @org.jspecify.annotations.Nullable [] value) {
        int partition = ArticlePartitioner.partition(key, Topics.PARTITIONS);
        return new ProducerRecord<>(TOPICS.raw(), partition, key.getBytes(UTF_8), value);
    }

    private static void sendAndWait(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static ConsumerRecord<byte[], byte[]> awaitEnriched(ArticleKey key) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        await("enriched " + key, () -> {
            read(TOPICS.enriched()).stream()
                    .filter(record -> new String(record.key(), UTF_8).equals(key.toString()))
                    .forEach(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return read(TOPICS.rawDeadLetters());
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka, "fetch.max.wait.ms", 20),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
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

    private static void await(String what, java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + LIMIT + ": " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
