package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleKey;

/** The description of the topics says what the code does. */
class AsyncApiTest {

    private static final Path FILE = Path.of("asyncapi.yaml");
    private static final Duration HEADS_RETENTION = Duration.ofDays(90);
    private static final ArticleKey KEY =
            new ArticleKey(new ArticleId("67fcd6a56f86c89fcc2da8e3c67b3a54"), 1_764_820_800_000_123L);

    private final JsonNode document = new YAMLMapper().readTree(FILE);

    @Test
    void isAsyncApi3() {
        assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
    }

    @Test
    void describesEveryTopicWithItsPartitionsAndSettings() {
        Map<String, TopicSpec> described = document.path("channels").properties().stream()
                .map(channel -> spec(channel.getValue()))
                .collect(Collectors.toMap(TopicSpec::name, spec -> spec));

        assertThat(described.values()).containsExactlyInAnyOrderElementsOf(new Topics("").all(HEADS_RETENTION));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references).hasSizeGreaterThan(20).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Path.of(reference)).isRegularFile();
            }
        });
    }

    @Test
    void aSchemaIsTheOneTheHeaderNames() {
        assertThat(payloadId("received")).isEqualTo("urn:dongtin:raw-article:1");
        assertThat(payloadId("enriched")).isEqualTo("urn:dongtin:enriched-article:1");
        assertThat(payloadId("head")).isEqualTo("urn:dongtin:article-head:1");
    }

    @Test
    void describesTheHeadersThatAreWritten() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertDescribed("receivedHeaders", EventHeaders.received(KEY, "2025-12-04T04:00:00Z", trace));
        assertDescribed("enrichedHeaders", EventHeaders.enriched(KEY, 7, "2025-12-04T04:00:00Z", trace));
    }

    @Test
    void aServiceSendsOnlyWhatSomebodyReceivesOrADeadLetter() {
        JsonNode operations = document.path("operations");

        assertThat(channels(operations, "send"))
                .containsExactlyInAnyOrder("raw", "heads", "enriched", "rawDeadLetters", "enrichedDeadLetters");
        assertThat(channels(operations, "receive")).containsExactlyInAnyOrder("raw", "heads", "enriched");
    }

    private static List<String> channels(JsonNode operations, String action) {
        return operations
                .valueStream()
                .filter(operation -> operation.path("action").asString().equals(action))
                .map(operation -> operation.at("/channel/$ref").asString().replace("#/channels/", ""))
                .toList();
    }

    private void assertDescribed(String schema, Headers headers) {
        Map<String, JsonNode> properties = new TreeMap<>();
        for (JsonNode part : List.of(schema("eventHeaders"), schema(schema).at("/allOf/1"))) {
            part.path("properties").properties().forEach(p -> properties.put(p.getKey(), p.getValue()));
        }
        for (Header header : headers) {
            String value = new String(header.value(), UTF_8);
            assertThat(properties).containsKey(header.key());
            JsonNode described = resolved(properties.get(header.key()));
            assertThat(described.path("const").asString(value)).isEqualTo(value);
            assertThat(value).matches(described.path("pattern").asString("(?s).*"));
        }
        assertThat(headers.toArray()).hasSameSizeAs(properties.keySet());
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private String payloadId(String message) {
        String file = document.at("/components/messages/" + message + "/payload/schema/$ref")
                .asString();
        return new YAMLMapper().readTree(read(file)).path("$id").asString();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static TopicSpec spec(JsonNode channel) {
        JsonNode kafka = channel.at("/bindings/kafka");
        assertThat(kafka.path("topic").asString())
                .isEqualTo(channel.path("address").asString());
        Map<String, String> settings = new TreeMap<>();
        kafka.path("topicConfiguration")
                .properties()
                .forEach(setting -> settings.put(setting.getKey(), text(setting.getValue())));
        return new TopicSpec(
                kafka.path("topic").asString(), kafka.path("partitions").asInt(), settings);
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.asString();
    }
}
