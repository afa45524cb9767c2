package vn.dongtin.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.dongtin.contract.Golden;
import vn.dongtin.contract.Property;
import vn.dongtin.contract.RandomArticles;
import vn.dongtin.contract.article.EnrichedRecord;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.article.Retraction;
import vn.dongtin.contract.codec.ContractException.TooLarge;
import vn.dongtin.contract.codec.ContractException.UnknownMajorVersion;

class ArticleCodecTest {

    private final ArticleCodec codec = new ArticleCodec();

    @Test
    void recordsComeBackAsTheyWere() {
        Property.forAll(500, random -> {
            RandomArticles some = new RandomArticles(random);
            RawRecord raw = random.nextInt(4) == 0 ? some.retraction() : some.raw();
            EnrichedRecord enriched = random.nextInt(4) == 0 ? some.retraction() : some.enriched();
            var head = some.head();

            assertThat(codec.raw(codec.write(raw), null)).isEqualTo(raw);
            assertThat(codec.enriched(codec.write(enriched), null)).isEqualTo(enriched);
            assertThat(codec.head(codec.write(head), null)).isEqualTo(head);
        });
    }

    @Test
    void theSameRecordIsTheSameBytesFromEveryCodec() {
        Property.forAll(100, random -> {
            EnrichedRecord article = new RandomArticles(random).enriched();
            EnrichedRecord copy = codec.enriched(codec.write(article), null);

            assertThat(new ArticleCodec().write(copy)).isEqualTo(codec.write(article));
        });
    }

    @Test
    void theStateIsFoundWhereverItStands() {
        ObjectNode last = (ObjectNode) Golden.json("retraction-full.json");
        last.set("state", last.remove("state"));

        assertThat(last.toString()).endsWith("\"state\":\"retracted\"}");
        assertThat(codec.raw(bytes(last), null)).isInstanceOf(Retraction.class);
        assertThat(codec.enriched(bytes(last), null)).isInstanceOf(Retraction.class);
    }

    @Test
    void timesMayHaveAnOffset() {
        byte[] value = bytes(with("raw-article-minimal.json", "collectedAt", "\"2025-12-04T11:00:00+07:00\""));

        assertThat(((RawArticle) codec.raw(value, null)).collectedAt()).hasToString("2025-12-04T04:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:dongtin:raw-article:2",
                "urn:dongtin:raw-article:11",
                "urn:dongtin:raw-article:1.1",
                "urn:dongtin:enriched-article:1",
                "",
                "1"
            })
    void anotherMajorVersionIsRefused(String dataSchema) {
        assertThatThrownBy(() -> codec.raw(Golden.bytes("raw-article-full.json"), dataSchema))
                .isInstanceOf(UnknownMajorVersion.class)
                .extracting(e -> ((ContractException) e).code())
                .isEqualTo("unknown-major-version");
    }

    @Test
    void aHostileSchemaNameIsCutInTheMessage() {
        assertThatThrownBy(() -> codec.head(Golden.bytes("article-head.json"), "x".repeat(100_000)))
                .isInstanceOf(UnknownMajorVersion.class)
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void aRecordBeyondItsLimitIsNotParsed() {
        byte[] noJson = new byte[ArticleCodec.MAX_RAW_BYTES + 1];

        assertThatThrownBy(() -> codec.raw(noJson, "urn:dongtin:raw-article:2")).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> codec.head(new byte[4097], null)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> codec.enriched(new byte[ArticleCodec.MAX_ENRICHED_BYTES + 1], null))
                .isInstanceOf(TooLarge.class)
                .hasMessage("record has 16777217 bytes, the limit is 16777216");
    }

    @Test
    void aRecordAtItsLimitIsRead() {
        byte[] article = Golden.bytes("raw-article-minimal.json");
        byte[] padded = Arrays.copyOf(article, ArticleCodec.MAX_RAW_BYTES);
        Arrays.fill(padded, article.length, padded.length, (byte) ' ');

        assertThat(codec.raw(padded, null)).isInstanceOf(RawArticle.class);
    }

    @Test
    void aBodyAsLongAsTheTopicAllowsIsRead() {
        String body = "a ".repeat((ArticleCodec.MAX_RAW_BYTES - 1_000) / 2);
        byte[] value = bytes(with("raw-article-minimal.json", "body", "\"" + body + "\""));

        assertThat(((RawArticle) codec.raw(value, null)).body()).isEqualTo(body);
    }

    @Test
    void halfASurrogatePairIsReadAsReplacementCharacter() {
        String json = Golden.json("raw-article-minimal.json").toString();
        String broken = json.replace("Một dòng tin ngắn.", "\\ud83da\\ude00😀\\ud83d\\ud83d\\ude00\\ud83d");
        RawArticle read = (RawArticle) codec.raw(broken.getBytes(UTF_8), null);

        assertThat(read.body()).isEqualTo("\ufffda\ufffd😀\ufffd😀\ufffd");
        assertThat(codec.raw(codec.write((RawRecord) read), null)).isEqualTo(read);
    }

    @Test
    void aRecordWithHalfASurrogatePairIsStillWritten() {
        Retraction read = (Retraction) codec.raw(Golden.bytes("retraction-full.json"), null);
        RawRecord broken = new Retraction(read.id(), read.version(), read.revision(), read.at(), "nửa \ud83d cặp");

        assertThat(((Retraction) codec.raw(codec.write(broken), null)).reason()).isEqualTo("nửa \ufffd cặp");
    }

    static ObjectNode with(String name, String member, String json) {
        ObjectNode document = (ObjectNode) Golden.json(name);
        document.set(member, Golden.json(json.getBytes(UTF_8)));
        return document;
    }

    static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(UTF_8);
    }
}
