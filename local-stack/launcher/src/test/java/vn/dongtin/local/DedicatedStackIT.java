package vn.dongtin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dongtin.local.child.Health;

class DedicatedStackIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static DedicatedStack stack;

    @BeforeAll
    static void start() {
        stack = DedicatedStack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void theBrokerKeepsAcknowledgedRecordsOverAKill() throws Exception {
        createTopic("kept");
        send("kept", "trước khi bị dừng");

        stack.killKafka();
        stack.startKafka();
        send("kept", "sau khi chạy lại");

        assertThat(read("kept", 2)).containsExactly("trước khi bị dừng", "sau khi chạy lại");
    }

    @Test
    void theBrokerTakesRecordsOf20Megabytes() throws Exception {
        createTopic("large", Map.of("max.message.bytes", Integer.toString(22_000_000)));
        var letter = "ă".repeat(10_000_000);

        send("large", letter);

        assertThat(read("large", 1)).containsExactly(letter);
    }

    @Test
    void theBrokerMakesNoTopicByAccident() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            var description = admin.describeTopics(List.of("mistyped")).allTopicNames();

            assertThatThrownBy(() -> description.get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void theNodeSaysWhatItIs() {
        assertThat(Health.get(stack.elasticsearch()))
                .contains("\"cluster_name\" : \"dongtin\"", "\"number\" : \"9.5.3\"", "You Know, for Search");
    }

    @Test
    void theNodeAnalysesVietnameseWithTheOffsetsOfTheOriginal() throws Exception {
        createIndex("analysed");

        var tokens = put("POST", "/analysed/_analyze", """
                {"analyzer": "vietnamese", "text": "Straße Đường"}
                """);

        assertThat(tokens)
                .contains("{\"token\":\"strasse\",\"start_offset\":0,\"end_offset\":6")
                .contains("{\"token\":\"duong\",\"start_offset\":7,\"end_offset\":12")
                .contains("{\"token\":\"đường\",\"start_offset\":7,\"end_offset\":12");
    }

    @Test
    void theNodeKeepsAcknowledgedDocumentsOverAKill() throws Exception {
        createIndex("kept");
        put("PUT", "/kept/_doc/1", "{\"title\": \"Thủ tướng thăm Đà Nẵng\"}");

        stack.killElasticsearch();
        stack.startElasticsearch();
        put("GET", "/_cluster/health/kept?wait_for_status=green&timeout=60s", "");

        assertThat(put("GET", "/kept/_doc/1", "")).contains("Thủ tướng thăm Đà Nẵng");
    }

    @Test
    void theNodeMakesNoIndexByAccident() {
        assertThatThrownBy(() -> put("PUT", "/mistyped/_doc/1", "{\"title\": \"x\"}"))
                .hasMessageContaining("404");
    }

    private static void createIndex(String name) throws IOException, InterruptedException {
        put("PUT", "/" + name, """
                {
                  "settings": {
                    "number_of_replicas": 0,
                    "analysis": {
                      "char_filter": {
                        "sharp": {"type": "mapping", "mappings": ["ß => ss"]},
                        "marks": {"type": "pattern_replace", "pattern": "\\\\p{M}+", "replacement": ""}
                      },
                      "filter": {
                        "folded": {"type": "asciifolding", "preserve_original": true},
                        "starts": {"type": "edge_ngram", "min_gram": 2, "max_gram": 5}
                      },
                      "analyzer": {
                        "vietnamese": {"tokenizer": "standard", "char_filter": ["sharp", "marks"], "filter": ["lowercase", "folded"]},
                        "prefixes": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "starts"]}
                      },
                      "normalizer": {"keyword_folded": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}
                    }
                  },
                  "mappings": {"properties": {"title": {"type": "text", "analyzer": "vietnamese",
                    "fields": {"start": {"type": "text", "analyzer": "prefixes"}}}}}
                }
                """);
    }

    private static String put(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stack.elasticsearch().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var response = HTTP.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static void createTopic(String name) throws Exception {
        createTopic(name, Map.of());
    }

    private static void createTopic(String name, Map<String, String> settings) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            var topic = new NewTopic(name, 1, (short) 1).configs(settings);
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(String topic, String value) throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                stack.kafka(),
                "acks",
                "all",
                "max.request.size",
                22_000_000,
                "buffer.memory",
                64_000_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(60, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String topic, int count) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", stack.kafka(), "auto.offset.reset", "earliest", "enable.auto.commit", false);
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (values.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(received -> values.add(received.value()));
            }
        }
        return values;
    }
}
