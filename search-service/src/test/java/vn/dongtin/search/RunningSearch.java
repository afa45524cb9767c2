package vn.dongtin.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.contract.kafka.ArticlePartitioner;
import vn.dongtin.local.LocalStack;

/** The service as its users meet it, on a real broker and node, with names of its own. */
final class RunningSearch implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final String prefix;
    private final ConfigurableApplicationContext context;
    private final KafkaProducer<byte[], byte[]> producer;

    private RunningSearch(LocalStack stack, String prefix) {
        this.stack = stack;
        this.prefix = prefix;
        this.context = SpringApplication.run(
                SearchApplication.class,
                "--server.port=0",
                "--management.server.port=0",
                "--spring.kafka.bootstrap-servers=" + stack.kafka(),
                "--dongtin.elasticsearch.uris=" + stack.elasticsearch(),
                "--dongtin.topics.prefix=" + prefix,
                "--dongtin.index.refresh-interval=100ms",
                "--dongtin.index.prefix=" + prefix);
        // after the service, so that logging is set up
        this.producer = new KafkaProducer<>(producerSettings(stack.kafka()));
    }

    static RunningSearch start(LocalStack stack) {
        return start(stack, newPrefix());
    }

    static RunningSearch start(LocalStack stack, String prefix) {
        RunningSearch search = new RunningSearch(stack, prefix);
        search.awaitReady();
        return search;
    }

    static RunningSearch startWithoutWaiting(LocalStack stack) {
        return new RunningSearch(stack, newPrefix());
    }

    void awaitReady() {
        Wait.until(() -> management("/actuator/health/readiness").status() == 200);
    }

    private static String newPrefix() {
        return "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
    }

    String prefix() {
        return prefix;
    }

    String kafka() {
        return stack.kafka();
    }

    /** A GET of the API; the parameters are names and values in turn. */
    Answer get(String path, String... parameters) {
        StringBuilder uri = new StringBuilder(path);
        for (int i = 0; i < parameters.length; i += 2) {
            uri.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return send(request("local.server.port", uri.toString()).build());
    }

    Answer articles(String... parameters) {
        return get("/api/v1/articles", parameters);
    }

    /** A request with a method, and headers as names and values in turn. */
    Answer request(String method, String path, String... headers) {
        HttpRequest.Builder request = request("local.server.port", path);
        request.method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer management(String path) {
        return send(request("local.management.port", path).build());
    }

    Answer elasticsearch(String method, String path, String body) {
        return send(HttpRequest.newBuilder(stack.elasticsearch().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build());
    }

    /** Puts a record into the topic of enriched articles. */
    void send(EnrichedFixture article) {
        send(article.record(prefix + "articles.enriched"));
    }

    void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitStored(String id) {
        Wait.until(() -> get("/api/v1/articles/" + id).status() != 404);
    }

    /** How many records had an outcome up to now. */
    double counted(String outcome) {
        String line = "dongtin_search_records_total{outcome=\"" + outcome + "\"";
        return management("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .filter(metric -> metric.startsWith(line))
                .mapToDouble(metric -> Double.parseDouble(metric.substring(metric.lastIndexOf(' ') + 1)))
                .sum();
    }

    void refresh() {
        elasticsearch("POST", "/" + prefix + "articles-1/_refresh", "");
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        context.close();
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private HttpRequest.Builder request(String portProperty, String path) {
        String port = context.getEnvironment().getRequiredProperty(portProperty);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> producerSettings(String kafka) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, ArticlePartitioner.class);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 << 20);
        return settings;
    }

    /** What came back over HTTP. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        java.util.List<String> ids() {
            return json().path("articles")
                    .valueStream()
                    .map(article -> article.path("id").asString())
                    .toList();
        }
    }
}
