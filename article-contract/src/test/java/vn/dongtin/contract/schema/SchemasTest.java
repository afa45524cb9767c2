package vn.dongtin.contract.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dongtin.contract.Golden;
import vn.dongtin.contract.Property;
import vn.dongtin.contract.RandomArticles;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.codec.DataSchema;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;

class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema RAW = schema("raw-article");
    private static final Schema ENRICHED = schema("enriched-article");
    private static final Schema HEAD = schema("article-head");
    private static final Schema INPUT = schema("article-input");
    private static final Schema PROBLEM = schema("problem");

    private final ArticleCodec codec = new ArticleCodec();

    static Stream<String> schemas() {
        return Stream.of("raw-article", "enriched-article", "article-head", "article-input", "problem");
    }

    static Stream<String> goldenFiles() {
        return Stream.of("raw-article", "enriched-article", "retraction", "article-head")
                .flatMap(start -> Golden.names(start).stream());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsValidAndNamesItself(String name) {
        JsonNode document = document(name);
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(document)).isEmpty();
        assertThat(document.path("$id").asString()).isEqualTo("urn:dongtin:" + name + ":1");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyMemberIsDescribed(String name) {
        assertThat(document(name).findValues("properties"))
                .isNotEmpty()
                .allSatisfy(properties -> properties.properties().stream()
                        .filter(member -> !isPresenceRule(member.getValue()))
                        .forEach(member -> assertThat(
                                        member.getValue().path("description").asString(""))
                                .as(member.getKey())
                                .isNotBlank()));
    }

    @Test
    void theCodecNamesTheSchemasByTheirIds() {
        assertThat(DataSchema.RAW_ARTICLE.urn()).isEqualTo(RAW.getId());
        assertThat(DataSchema.ENRICHED_ARTICLE.urn()).isEqualTo(ENRICHED.getId());
        assertThat(DataSchema.ARTICLE_HEAD.urn()).isEqualTo(HEAD.getId());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void goldenFilesAreValid(String name) {
        for (Schema schema : schemasOf(name)) {
            assertThat(errors(schema, Golden.json(name))).isEmpty();
        }
    }

    @Test
    void whatTheCodecWritesIsValid() {
        Property.forAll(300, random -> {
            RandomArticles some = new RandomArticles(random);
            assertThat(errors(RAW, Golden.json(codec.write(some.raw())))).isEmpty();
            assertThat(errors(ENRICHED, Golden.json(codec.write(some.enriched()))))
                    .isEmpty();
            assertThat(errors(HEAD, Golden.json(codec.write(some.head())))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void aDocumentWithoutARequiredMemberIsRefused(String name) {
        JsonNode document = Golden.json(name);
        for (Schema schema : schemasOf(name)) {
            for (String member : List.of("id", "state", "version", "revision", "collectedAt", "at", "contentHash")) {
                if (document.has(member)) {
                    ObjectNode broken = (ObjectNode) document.deepCopy();
                    broken.remove(member);
                    assertThat(errors(schema, broken)).as("without %s", member).isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    raw-article-full | id | "67FCD6A56F86C89FCC2DA8E3C67B3A54"
                    raw-article-full | id | 5
                    raw-article-full | version | "1"
                    raw-article-full | version | 0
                    raw-article-full | version | 9007199254740992
                    raw-article-full | version | 1.5
                    raw-article-full | revision | 0
                    raw-article-full | body | ""
                    raw-article-full | body | " \\n"
                    raw-article-full | body | null
                    raw-article-full | url | "http://a.vn"
                    raw-article-full | language | "vi-VN"
                    raw-article-full | authors | "A"
                    raw-article-full | authors | [1]
                    raw-article-full | collectedAt | 1764820800
                    raw-article-full | route | "PUSH"
                    raw-article-full | contentHash | "0"
                    raw-article-full | truncated | "true"
                    raw-article-full | publishedAt | {"value":"2025"}
                    raw-article-full | publishedAt | {"value":"2025","precision":"century"}
                    raw-article-full | warnings | [{"code":"a"}]
                    raw-article-full | state | "draft"
                    raw-article-full | state | "retracted"
                    retraction-full | state | "published"
                    retraction-full | at | null
                    retraction-full | reason | 1
                    enriched-article-full | enrichment | {"pipeline":1024,"status":"complete"}
                    enriched-article-full | enrichment | {"pipeline":1,"status":"half"}
                    enriched-article-full | sentences | ["0"]
                    enriched-article-full | mentions | [{"start":0}]
                    enriched-article-full | topics | [{"id":"a","label":"b","score":2,"terms":[],"reason":"model"}]
                    enriched-article-full | dates | {}
                    enriched-article-full | dates | [{"start":0,"end":3,"surface":"a","value":"2025","precision":"era"}]
                    enriched-article-full | words | ["0"]
                    enriched-article-full | summary | {}
                    enriched-article-full | amounts | [{"start":0,"end":3,"surface":"a","kind":"weight","value":1,"unit":"kg"}]
                    enriched-article-full | amounts | [{"start":0,"end":3,"surface":"a","kind":"money","value":"1","unit":"VND"}]
                    enriched-article-full | quotes | [{"start":0,"end":3}]
                    enriched-article-full | quotes | [{"start":0,"end":3,"surface":"a","speaker":"An"}]
                    enriched-article-full | keyphrases | [{"surface":"a","start":0,"end":1,"score":2}]
                    enriched-article-full | publishedAt | {"value":"2025-W05","precision":"week"}
                    enriched-article-full | languageConfidence | 1.5
                    enriched-article-full | timeBasis | "indexedAt"
                    article-head | route | "post"
                    article-head | contentHash | "0F514C3D4EC317E8"
                    article-head | retracted | 0
                    article-head | version | null
                    """)
    void aDocumentWithAWrongMemberIsRefused(String name, String member, String json) {
        for (Schema schema : schemasOf(name)) {
            ObjectNode broken = (ObjectNode) Golden.json(name + ".json").deepCopy();
            broken.set(member, Golden.json(json.getBytes(UTF_8)));
            assertThat(errors(schema, broken)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"Một dòng tin.\"}",
                "{\"html\":\"<p>Một dòng tin.</p>\",\"text\":null}",
                "{\"text\":\"a\",\"title\":null,\"url\":\"https://a.vn/b\",\"language\":\"vi\",\"publishedAt\":"
                        + "\"2025-12-04\",\"authors\":[\"Nguyễn Thị Hòa\"],\"source\":\"a.vn\",\"externalId\":\"7\","
                        + "\"rights\":\"©\",\"unknown\":{\"a\":1}}"
            })
    void anInputIsAccepted(String json) {
        assertThat(errors(INPUT, Golden.json(json.getBytes(UTF_8)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"title\":\"a\"}",
                "{\"text\":\"\"}",
                "{\"text\":\" \\n\"}",
                "{\"text\":null}",
                "{\"text\":1}",
                "{\"text\":\"a\",\"title\":1}",
                "{\"text\":\"a\",\"authors\":\"b\"}",
                "{\"text\":\"a\",\"authors\":[1]}",
                "{\"text\":\"a\",\"publishedAt\":1764820800}"
            })
    void anInputIsRefused(String json) {
        assertThat(errors(INPUT, Golden.json(json.getBytes(UTF_8)))).isNotEmpty();
    }

    @Test
    void everyProblemIsValid() {
        JsonMapper mapper = JsonMapper.shared();
        for (ProblemCode code : ProblemCode.values()) {
            Problem bare = Problem.of(code, "why", List.of());
            Problem full = Problem.of(code, "why", List.of(new Problem.Fault("/text", "blank", "no text")))
                    .at("/api/v1/articles", "0af7651916cd43dd8448eb211c80319c");
            assertThat(errors(PROBLEM, mapper.valueToTree(bare))).isEmpty();
            assertThat(errors(PROBLEM, mapper.valueToTree(full))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"about:blank\",\"title\":\"a\",\"status\":400,\"detail\":\"b\",\"code\":\"c\",\"retryable\":false}",
                "{\"type\":\"urn:dongtin:problem:c\",\"title\":\"a\",\"status\":200,\"detail\":\"b\",\"code\":\"c\",\"retryable\":false}",
                "{\"type\":\"urn:dongtin:problem:c\",\"title\":\"a\",\"status\":400,\"detail\":\"b\",\"code\":\"c\",\"retryable\":\"no\"}"
            })
    void aBrokenProblemIsRefused(String json) {
        assertThat(errors(PROBLEM, Golden.json(json.getBytes(UTF_8)))).isNotEmpty();
    }

    /** The part of anyOf that says "text or html" repeats a member only to require it. */
    private static boolean isPresenceRule(JsonNode member) {
        return member.path("pattern").asString("").equals("\\S") && !member.has("description");
    }

    private static List<Schema> schemasOf(String goldenFile) {
        return goldenFile.startsWith("retraction")
                ? List.of(RAW, ENRICHED)
                : List.of(goldenFile.startsWith("raw") ? RAW : goldenFile.startsWith("enriched") ? ENRICHED : HEAD);
    }

    private static List<String> errors(Schema schema, JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(document(name));
    }

    private static JsonNode document(String name) {
        String resource = "/vn/dongtin/contract/schema/" + name + "-1.json";
        try (InputStream in = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(resource), resource)) {
            return Golden.json(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
