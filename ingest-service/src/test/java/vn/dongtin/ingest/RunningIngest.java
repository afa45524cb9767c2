package vn.dongtin.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.codec.ArticleCodec;

/** The whole service in this JVM, against a real broker, on a free port. */
public final class RunningIngest implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String kafka;
    private final String prefix;

    private RunningIngest(ConfigurableApplicationContext context, String kafka, String prefix) {
        this.context = context;
        this.kafka = kafka;
        this.prefix = prefix;
    }

    /** Starts the service and waits until it is ready. */
    public static RunningIngest start(String kafka, String prefix, String... settings) {
        RunningIngest ingest = launch(kafka, prefix, settings);
        BooleanSupplier ready = ingest.context.getBean(BooleanSupplier.class);
        await("ingest is ready", ready);
        return ingest;
    }

    /** Starts the service without waiting for Kafka. */
    public static RunningIngest launch(String kafka, String prefix, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--dongtin.topics.prefix=" + prefix));
        arguments.addAll(List.of(settings));
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(IngestApplication.class).run(arguments.toArray(String[]::new));
        return new RunningIngest(context, kafka, prefix);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** POSTs a JSON text. */
    public HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return send(request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port("local.server.port") + path))
                .timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    public HttpResponse<String> health(String group) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port("local.management.port") + "/actuator/health/" + group);
        return send(HttpRequest.newBuilder(uri).build());
    }

    private String port(String property) {
        return Objects.requireNonNull(context.getEnvironment().getProperty(property));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** JSON of an article with only a text. */
    public static String article(String text) {
        return JSON.writeValueAsString(Map.of("text", text));
    }

    /** Everything that stands in {@code articles.raw}, in order within each partition. */
    public List<RawRecord> raw() {
        ArticleCodec codec = new ArticleCodec();
        return records("articles.raw").stream()
                .map(record -> codec.raw(record.value(), null))
                .toList();
    }

    /** Everything that stands in a topic. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic).stream()
                    .map(partition -> new TopicPartition(prefix + topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Waits for a condition, at most a minute. */
    public static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + LIMIT + ": " + what);
            }
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
