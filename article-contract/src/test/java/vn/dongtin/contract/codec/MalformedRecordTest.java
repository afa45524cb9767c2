package vn.dongtin.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.dongtin.contract.Golden;
import vn.dongtin.contract.Property;
import vn.dongtin.contract.codec.ContractException.Malformed;

class MalformedRecordTest {

    private static final String SECRET = "Nguyễn Văn Bí Mật";

    private final ArticleCodec codec = new ArticleCodec();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "1",
                "\"Nguyễn Văn Bí Mật\"",
                "[]",
                "[[]]",
                "{}",
                "{",
                "}",
                "Nguyễn Văn Bí Mật",
                "{\"state\":null}",
                "{\"state\":1}",
                "{\"state\":{}}",
                "{\"state\":\"Nguyễn Văn Bí Mật\"}",
                "{\"state\":\"\"}",
                "{\"state\":\"published\"}",
                "{\"state\":\"retracted\"}",
                "{\"Nguyễn Văn Bí Mật\" 1}",
                "{'state':'published'}",
                "{\"state\":\"published\",}",
                "\u0000",
                "\ufeff",
                "NaN",
                "// Nguyễn Văn Bí Mật"
            })
    void whatIsNoRecordIsMalformed(String json) {
        assertMalformedForAll(json.getBytes(UTF_8));
    }

    @Test
    void aMissingValueIsMalformed() {
        assertThatThrownBy(() -> codec.raw(null, null)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> codec.enriched(null, null)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> codec.head(null, null)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw-article-full.json", "retraction-full.json"})
    void aRecordCutAnywhereIsMalformed(String name) {
        byte[] whole = Golden.json(name).toString().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertMalformed(() -> codec.raw(cut, null));
        }
    }

    @Test
    void randomBytesAreMalformed() {
        Property.forAll(3_000, random -> {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertMalformedForAll(bytes);
        });
    }

    @Test
    void aRecordWithFlippedBytesIsReadOrMalformed() {
        byte[] whole = Golden.json("enriched-article-full.json").toString().getBytes(UTF_8);
        Property.forAll(3_000, random -> assertReadOrMalformed(flipped(whole, random), v -> codec.enriched(v, null)));
        byte[] head = Golden.json("article-head.json").toString().getBytes(UTF_8);
        Property.forAll(3_000, random -> assertReadOrMalformed(flipped(head, random), v -> codec.head(v, null)));
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] whole = Golden.json("raw-article-minimal.json").toString().getBytes(UTF_8);
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] = (byte) 0xff;
            assertMalformed(() -> codec.raw(broken, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"state\":", "[{\"a\":["})
    void deepNestingIsMalformed(String opening) {
        assertMalformedForAll(opening.repeat(300).getBytes(UTF_8));
        byte[] unknown = ("{\"unknown\":" + opening.repeat(100_000)).getBytes(UTF_8);
        assertMalformed(() -> codec.raw(unknown, null));
        assertMalformed(() -> codec.enriched(unknown, null));
    }

    @Test
    @Timeout(20)
    void hugeTokensAreReadOrMalformed() {
        String once = Golden.json("enriched-article-full.json").toString();
        String start = once.substring(0, once.length() - 1) + ",\"unknown\":";
        String manyMembers = IntStream.range(0, 500_000)
                .mapToObj(i -> "\"m" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
        for (String unknown : List.of(
                "9".repeat(1 << 20),
                "1e" + "9".repeat(1_000),
                "0." + "0".repeat(1 << 20) + "1",
                "{\"" + "n".repeat(1 << 20) + "\":1}",
                "\"" + "\\u0041".repeat(1 << 20) + "\"",
                "[" + "1,".repeat(1 << 20) + "1]",
                manyMembers)) {
            assertReadOrMalformed((start + unknown + "}").getBytes(UTF_8), value -> codec.enriched(value, null));
        }
        assertMalformed(() -> codec.head(("{\"version\":" + "9".repeat(4_000) + "}").getBytes(UTF_8), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "revision", "body", "collectedAt", "route", "contentHash", "state"})
    void aRawArticleWithoutARequiredMemberIsMalformed(String member) {
        ObjectNode document = (ObjectNode) Golden.json("raw-article-full.json");
        document.remove(member);

        assertMalformed(() -> codec.raw(ArticleCodecTest.bytes(document), null));
        byte[] withNull = ArticleCodecTest.bytes(ArticleCodecTest.with("raw-article-full.json", member, "null"));
        assertMalformed(() -> codec.raw(withNull, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "version", "revision", "body", "collectedAt", "time", "timeBasis", "route", "enrichment"})
    void anEnrichedArticleWithoutARequiredMemberIsMalformed(String member) {
        ObjectNode document = (ObjectNode) Golden.json("enriched-article-full.json");
        document.remove(member);

        assertMalformed(() -> codec.enriched(ArticleCodecTest.bytes(document), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id | "Nguyễn Văn Bí Mật"
                    id | "67FCD6A56F86C89FCC2DA8E3C67B3A54"
                    id | 67
                    id | {"value":"67fcd6a56f86c89fcc2da8e3c67b3a54"}
                    version | "1764820800000123"
                    version | "Nguyễn Văn Bí Mật"
                    version | 1764820800000123.5
                    version | 1764820800000123.0
                    version | 1e15
                    version | 0
                    version | -1
                    version | 9007199254740992
                    version | 99999999999999999999999999
                    version | true
                    version | [1764820800000123]
                    revision | 0
                    revision | 2147483648
                    revision | 1.5
                    revision | "2"
                    body | 1
                    body | true
                    body | ["Nguyễn Văn Bí Mật"]
                    body | ""
                    body | " \\n "
                    title | 1
                    title | false
                    title | {}
                    authors | "Nguyễn Văn Bí Mật"
                    authors | [1]
                    authors | [null]
                    authors | {"a":1}
                    collectedAt | "Nguyễn Văn Bí Mật"
                    collectedAt | ""
                    collectedAt | 1764820800
                    collectedAt | 1764820800.5
                    collectedAt | 1e400000000
                    collectedAt | "2025-12-04"
                    collectedAt | "2025-12-04T11:00:00"
                    collectedAt | [2025,12,4]
                    route | "PUSH"
                    route | "Nguyễn Văn Bí Mật"
                    route | ""
                    route | 2
                    route | "2"
                    contentHash | "Nguyễn Văn Bí Mật"
                    contentHash | "0"
                    contentHash | "+000000000000000"
                    contentHash | 1111111111111111
                    truncated | "true"
                    truncated | 1
                    truncated | "Nguyễn Văn Bí Mật"
                    publishedAt | "2025-12-04"
                    publishedAt | {}
                    publishedAt | {"value":1,"precision":"day"}
                    publishedAt | {"value":"Nguyễn Văn Bí Mật","precision":"day"}
                    publishedAt | {"value":"2025-12-04","precision":"minute"}
                    publishedAt | {"value":"2025","precision":"Nguyễn Văn Bí Mật"}
                    publishedAt | {"value":"2025","precision":"day","evidence":{"field":"body","start":5,"end":4,"surface":"Nguyễn Văn Bí Mật"}}
                    publishedAt | {"value":"2025","precision":"day","evidence":{"field":"body","start":-1,"end":4,"surface":"Nguyễn Văn Bí Mật"}}
                    warnings | {}
                    warnings | [{"code":"a"}]
                    warnings | [{"code":"a","detail":"b","count":"3"}]
                    warnings | [null]
                    state | "PUBLISHED"
                    state | ["published"]
                    """)
    void aMemberOfTheWrongKindIsMalformed(String member, String json) {
        byte[] value = ArticleCodecTest.bytes(ArticleCodecTest.with("raw-article-full.json", member, json));

        assertMalformed(() -> codec.raw(value, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    sentences | [0]
                    sentences | [5,3]
                    sentences | [0,5,4,8]
                    sentences | [-1,5]
                    sentences | [0,"5"]
                    sentences | [0,5.5]
                    sentences | [0,null]
                    sentences | "AAAAAA=="
                    sentences | {"offsets":[0,5]}
                    sentences | 5
                    mentions | [{"start":0,"end":3}]
                    mentions | [{"start":0,"end":3,"type":"GOD","surface":"a","entityId":"b","reason":"c"}]
                    mentions | {}
                    mentions | [null]
                    mentionsTotal | "5"
                    languageConfidence | "0.5"
                    languageConfidence | "NaN"
                    languageConfidence | 1.5
                    languageConfidence | -0.1
                    topics | [{"id":"a","label":"b","score":"1","reason":"c"}]
                    topics | [{"id":"a","label":"b","score":7,"reason":"c"}]
                    timeBasis | "indexedAt"
                    publishedAt | {"value":"2025-W05","precision":"week"}
                    words | [0]
                    words | [5,3]
                    summary | {}
                    mentions | [{"start":0,"end":3,"type":"PER","surface":"a","reason":"model","confidence":1.5}]
                    mentions | [{"start":0,"end":3,"type":"PER","surface":"a","reason":"model","inner":[{"start":0}]}]
                    amounts | [{"start":0,"end":3,"surface":"a","kind":"weight","value":1,"unit":"kg"}]
                    amounts | [{"start":0,"end":3,"surface":"a","kind":"money","value":"1","unit":"VND"}]
                    amounts | [{"start":0,"end":3,"surface":"a","kind":"money","unit":"VND"}]
                    quotes | [{"start":0,"end":3}]
                    quotes | [{"start":0,"end":3,"surface":"a","speaker":{"start":0,"end":1}}]
                    keyphrases | [{"surface":"a","start":0,"end":1,"score":2}]
                    keyphrases | [{"surface":"a","start":0,"end":1,"score":"NaN"}]
                    enrichment | {"pipeline":1024,"status":"complete"}
                    enrichment | {"pipeline":-1,"status":"complete"}
                    enrichment | {"status":"complete"}
                    enrichment | {"pipeline":1}
                    enrichment | {"pipeline":1,"status":"complete","failedStages":[{"stage":"x"}]}
                    enrichment | []
                    """)
    void aMemberOfAnEnrichedArticleOfTheWrongKindIsMalformed(String member, String json) {
        byte[] value = ArticleCodecTest.bytes(ArticleCodecTest.with("enriched-article-full.json", member, json));

        assertMalformed(() -> codec.enriched(value, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    version | null
                    version | "1"
                    revision | 0
                    retracted | null
                    retracted | "false"
                    retracted | 0
                    route | "post"
                    contentHash | "fff"
                    contentHash | "0F514C3D4EC317E8"
                    contentHash | null
                    """)
    void aHeadWithAWrongMemberIsMalformed(String member, String json) {
        byte[] value = ArticleCodecTest.bytes(ArticleCodecTest.with("article-head.json", member, json));

        assertMalformed(() -> codec.head(value, null));
    }

    @Test
    void aMemberThatStandsTwiceIsMalformed() {
        String once = Golden.json("raw-article-minimal.json").toString();
        String twice = once.substring(0, once.length() - 1) + ",\"body\":\"" + SECRET + "\"}";

        assertMalformed(() -> codec.raw(twice.getBytes(UTF_8), null));
        assertMalformed(
                () -> codec.raw(once.replace("{", "{\"state\":\"retracted\",").getBytes(UTF_8), null));
    }

    @Test
    void whatFollowsTheRecordIsMalformed() {
        String once = Golden.json("raw-article-minimal.json").toString();

        assertMalformed(() -> codec.raw((once + once).getBytes(UTF_8), null));
        assertMalformed(() -> codec.raw((once + SECRET).getBytes(UTF_8), null));
    }

    @Test
    void theMessageSaysWhereAndNotWhat() {
        byte[] value = ArticleCodecTest.bytes(ArticleCodecTest.with(
                "raw-article-full.json", "publishedAt", "{\"value\":\"2025\",\"precision\":\"" + SECRET + "\"}"));

        assertThatThrownBy(() -> codec.raw(value, null))
                .hasMessageStartingWith("record breaks the contract: /publishedAt/precision: not a valid Precision")
                .hasNoCause();
    }

    private static byte[] flipped(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void assertReadOrMalformed(byte[] value, Consumer<byte[]> reader) {
        Throwable thrown = catchThrowable(() -> reader.accept(value));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(Malformed.class);
        }
    }

    private void assertMalformedForAll(byte[] value) {
        assertMalformed(() -> codec.raw(value, null));
        assertMalformed(() -> codec.enriched(value, null));
        assertMalformed(() -> codec.head(value, null));
    }

    private static void assertMalformed(Runnable read) {
        assertThat(catchThrowable(read::run))
                .isInstanceOf(Malformed.class)
                .hasNoCause()
                .message()
                .hasSizeLessThan(400)
                .doesNotContain("Nguyễn", "Bí Mật", "Amazon", "dòng tin");
    }
}
