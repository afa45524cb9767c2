package vn.dongtin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/configuration.md} is generated from what the services themselves say of their settings. With
 * {@code DONGTIN_WRITE_DOCS=1} in the environment this test writes it; else it fails when the page is stale.
 */
class ConfigurationPageTest {

    private static final Path PAGE = Command.ROOT.resolve("docs/configuration.md");
    private static final List<String> SERVICES = List.of("ingest-service", "enrich-service", "search-service");
    private static final String HEAD = """
            # Configuration

            Generated from the services' own metadata; do not edit. `DONGTIN_WRITE_DOCS=1 ./dongtin test --only unit` writes it anew.

            Every setting can be given on the command line (`--dongtin.topics.prefix=x`), in the environment
            (`DONGTIN_TOPICS_PREFIX=x`) or in an `application.yml` beside the process: Spring Boot's usual ways. Beside the
            settings below those of Spring Boot hold, foremost `spring.kafka.bootstrap-servers` (127.0.0.1:9092),
            `server.port` (search 8080, ingest 8081, enrich 8082), `server.address` (127.0.0.1) and `management.server.port`
            (search 8090, ingest 8091).
            """;

    @Test
    void page_isWhatTheServicesSay() throws IOException {
        String generated = generate();
        if ("1".equals(System.getenv("DONGTIN_WRITE_DOCS"))) {
            Files.writeString(PAGE, generated);
        }
        assertThat(PAGE)
                .as("run DONGTIN_WRITE_DOCS=1 ./dongtin test --only unit")
                .hasContent(generated);
    }

    private static String generate() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String service : SERVICES) {
            page.append("\n## ").append(service).append("\n\n| setting | default | meaning |\n|---|---|---|\n");
            settings(service).forEach((name, row) -> page.append(row).append('\n'));
        }
        return page.toString();
    }

    private static Map<String, String> settings(String service) throws IOException {
        Path metadata =
                Command.ROOT.resolve(service).resolve("target/classes/META-INF/spring-configuration-metadata.json");
        JsonNode properties =
                JsonMapper.shared().readTree(Files.readAllBytes(metadata)).get("properties");
        Map<String, String> rows = new TreeMap<>();
        for (JsonNode property : properties) {
            String name = property.get("name").stringValue();
            assertThat(property.has("description"))
                    .as(name + " has no description")
                    .isTrue();
            rows.put(name, row(name, property));
        }
        return rows;
    }

    private static String row(String name, JsonNode property) {
        String standard = property.has("defaultValue") ? "`" + value(property.get("defaultValue")) + "`" : "";
        String meaning = property.get("description")
                .stringValue()
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replaceAll("\\{@code ([^}]*)}", "`$1`");
        return "| `" + name + "` | " + standard.replace("``", "") + " | " + meaning + " |";
    }

    private static String value(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(ConfigurationPageTest::value).collect(Collectors.joining(", "))
                : node.asString();
    }
}
