package vn.dongtin.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dongtin.contract.kafka.DeadLetter;
import vn.dongtin.contract.kafka.EventHeaders;

@ExtendWith(RunningSearchExtension.class)
class SinkIT {

    private static final String SOURCE = "sink.test";
    private static final long VERSION = 1_764_820_500_000_000L;

    private static EnrichedFixture.Draft article(String title) {
        return EnrichedFixture.draft(title, "Nội dung của " + title).source(SOURCE);
    }

    private static String titleOf(RunningSearch search, String id) {
        return search.get("/api/v1/articles/" + id).json().path("title").asString();
    }

    /** Ordered behind whatever was sent for the id before. */
    private static void storeBehind(RunningSearch search, EnrichedFixture article) {
        search.send(article);
        search.awaitStored(article.id());
    }

    @Test
    void theNewerVersionStaysWhenAnOlderOneComesLater(RunningSearch search) {
        EnrichedFixture newer = article("Bản mới").version(VERSION + 1).build();
        String id = newer.id();
        search.send(newer);
        search.awaitStored(id);
        double stale = search.counted("stale");
        search.send(article("Bản cũ").id(id).version(VERSION).pipeline(900).build());
        Wait.until(() -> search.counted("stale") > stale);
        assertThat(titleOf(search, id)).isEqualTo("Bản mới");
        assertThat(search.get("/api/v1/articles/" + id).header("ETag")).isEqualTo("\"" + (VERSION + 1) + "-1\"");
    }

    @Test
    void theNewerPipelineReplacesTheOlderOfTheSameVersion(RunningSearch search) {
        EnrichedFixture older = article("Cách đọc cũ").pipeline(1).build();
        storeBehind(search, older);
        search.send(article("Cách đọc mới").id(older.id()).pipeline(2).build());
        Wait.until(() -> titleOf(search, older.id()).equals("Cách đọc mới"));
    }

    @Test
    void aRepeatedRecordIsStoredAgainWithoutHarm(RunningSearch search) {
        EnrichedFixture article = article("Lặp lại").build();
        storeBehind(search, article);
        double stored = search.counted("stored");
        search.send(article);
        Wait.until(() -> search.counted("stored") > stored);
        assertThat(titleOf(search, article.id())).isEqualTo("Lặp lại");
    }

    @Test
    void aRetractionTakesTheArticleOutOfListsAndAnswersGone(RunningSearch search) {
        EnrichedFixture article = article("Bài bị gỡ").build();
        storeBehind(search, article);
        search.send(EnrichedFixture.retraction(article.id(), VERSION + 5, "sai nguồn"));
        Wait.until(() -> search.get("/api/v1/articles/" + article.id()).status() == 410);
        assertThat(search.get("/api/v1/articles/" + article.id())
                        .json()
                        .path("detail")
                        .asString())
                .contains("sai nguồn");
        search.refresh();
        assertThat(search.articles("q", "\"Bài bị gỡ\"").ids()).isEmpty();
        search.send(article);
        storeBehind(search, article("Sau bài bị gỡ").build());
        assertThat(search.get("/api/v1/articles/" + article.id()).status()).isEqualTo(410);
    }

    @Test
    void aDocumentThatElasticsearchRefusesIsTheOnlyDeadLetter(RunningSearch search) {
        EnrichedFixture good = article("Tốt trước").build();
        EnrichedFixture bad = article("Ngày không phải ngày").build();
        EnrichedFixture alsoGood = article("Tốt sau").build();
        byte[] value = new String(original(search, bad).value(), UTF_8)
                .replaceFirst("\"time\":\"[^\"]*\"", "\"time\":\"hôm qua\"")
                .getBytes(UTF_8);
        search.send(good);
        search.send(with(original(search, bad), value));
        search.send(alsoGood);
        search.awaitStored(good.id());
        search.awaitStored(alsoGood.id());
        ConsumerRecord<byte[], byte[]> letter = DeadLetters.await(search, byKeyOf(bad));
        assertThat(letter.value()).isEqualTo(value);
        assertThat(EventHeaders.text(letter.headers(), DeadLetter.REASON)).contains("rejected");
        assertThat(EventHeaders.text(letter.headers(), EventHeaders.ID)).isPresent();
        assertThat(DeadLetters.all(search)).noneMatch(byKeyOf(good)).noneMatch(byKeyOf(alsoGood));
        assertThat(search.get("/api/v1/articles/" + bad.id()).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoDocumentBecomesADeadLetterWithItsBytes(RunningSearch search) {
        Map<String, byte[]> values = new HashMap<>();
        values.put("empty", new byte[0]);
        values.put("noise", new byte[] {(byte) 0xFF, 0, 17, (byte) 0xC3});
        values.put("array", "[1,2]".getBytes(UTF_8));
        values.put("no-members", "{ }".getBytes(UTF_8));
        values.put("cut-off", "{\"id\":\"abc\",\"title\":\"Thủ".getBytes(UTF_8));
        values.put("line-feed", "{\"id\":\n\"abc\",\n\"title\"}".getBytes(UTF_8));
        values.forEach((name, value) -> {
            EnrichedFixture article = article("Hỏng " + name).build();
            search.send(with(original(search, article), value));
            assertThat(DeadLetters.await(search, byKeyOf(article)).value()).isEqualTo(value);
        });
    }

    @Test
    void anUndecodableKeyBecomesADeadLetter(RunningSearch search) {
        byte[] key = {(byte) 0xC3, 0x28};
        byte[] value = "{\"id\":\"x\"}".getBytes(UTF_8);
        search.send(new ProducerRecord<>(search.prefix() + "articles.enriched", 3, key, value));
        ConsumerRecord<byte[], byte[]> letter = DeadLetters.await(search, record -> Arrays.equals(record.key(), key));
        assertThat(letter.partition()).isEqualTo(3);
        assertThat(letter.value()).isEqualTo(value);
    }

    @Test
    void anUnknownMajorVersionBecomesADeadLetter(RunningSearch search) {
        EnrichedFixture article = article("Phiên bản lạ").build();
        ProducerRecord<byte[], byte[]> record = original(search, article);
        record.headers().remove(EventHeaders.DATA_SCHEMA);
        record.headers().add(EventHeaders.DATA_SCHEMA, "urn:dongtin:enriched-article:2".getBytes(UTF_8));
        search.send(record);
        ConsumerRecord<byte[], byte[]> letter = DeadLetters.await(search, byKeyOf(article));
        assertThat(EventHeaders.text(letter.headers(), DeadLetter.REASON)).contains("unknown-major-version");
    }

    @Test
    void anErasedVersionIsNothingToStore(RunningSearch search) {
        double erased = search.counted("erased");
        search.send(with(original(search, article("Đã xoá").build()), null));
        Wait.until(() -> search.counted("erased") > erased);
    }

    @Test
    void aRecordWithoutHeadersTakesThePipelineFromItsValue(RunningSearch search) {
        EnrichedFixture article = article("Không có tiêu đề Kafka").pipeline(7).build();
        ProducerRecord<byte[], byte[]> record = original(search, article);
        search.send(new ProducerRecord<>(record.topic(), record.key(), record.value()));
        search.awaitStored(article.id());
        assertThat(search.get("/api/v1/articles/" + article.id()).header("ETag"))
                .endsWith("-7\"");
    }

    @Test
    void theLargestArticlesAreStoredAndFound(RunningSearch search) {
        EnrichedFixture words = EnrichedFixture.of("Toàn chữ a", "a ".repeat(1 << 19));
        EnrichedFixture quotes = EnrichedFixture.of("Toàn dấu ngoặc", "\"<&".repeat((1 << 20) / 3));
        EnrichedFixture word = EnrichedFixture.of("Một chữ dài", "ơ".repeat(100_000));
        search.send(words);
        search.send(quotes);
        search.send(word);
        search.awaitStored(words.id());
        search.awaitStored(quotes.id());
        search.awaitStored(word.id());
        search.refresh();
        assertThat(search.articles("q", "\"Toàn chữ a\"")
                        .json()
                        .at("/articles/0/excerpt")
                        .asString())
                .hasSizeBetween(250, 350);
        assertThat(search.articles("q", "\"" + "a ".repeat(8) + "\"").ids()).contains(words.id());
        assertThat(search.articles("q", "a ă a-a \"a a a\" chữ").status()).isEqualTo(200);
        assertThat(search.articles("q", "Toàn dấu ngoặc").ids()).containsExactly(quotes.id());
        assertThat(search.articles("q", "Một chữ dài").ids()).contains(word.id());
    }

    @Test
    void aReadOnlyIndexMakesRecordsWaitAndNothingElse(RunningSearch search) {
        String settings = "/" + search.prefix() + "articles-1/_settings";
        EnrichedFixture article = article("Chờ chỉ mục").build();
        search.elasticsearch("PUT", settings, "{\"index.blocks.read_only\":true}");
        try {
            double busy = search.counted("busy");
            search.send(article);
            Wait.until(() -> search.counted("busy") >= busy + 3);
            assertThat(search.get("/api/v1/articles/" + article.id()).status()).isEqualTo(404);
            assertThat(search.management("/actuator/health/liveness").status()).isEqualTo(200);
        } finally {
            search.elasticsearch("PUT", settings, "{\"index.blocks.read_only\":null}");
        }
        search.awaitStored(article.id());
        assertThat(DeadLetters.all(search)).noneMatch(byKeyOf(article));
    }

    private static ProducerRecord<byte[], byte[]> original(RunningSearch search, EnrichedFixture article) {
        return article.record(search.prefix() + "articles.enriched");
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, byte @Nullable [] value) {
        return new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers());
    }

    private static java.util.function.Predicate<ConsumerRecord<byte[], byte[]>> byKeyOf(EnrichedFixture article) {
        String key = article.value().key().toString();
        return record -> key.equals(new String(record.key(), UTF_8));
    }
}
