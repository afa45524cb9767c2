package vn.dongtin.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
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
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.Articles;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

@ExtendWith(LocalStackExtension.class)
class EnrichStreamIT {

    private static final ArticleCodec CODEC = new ArticleCodec();

    private static RunningEnrich enrich;

    @BeforeAll
    static void start(LocalStack stack) {
        enrich = RunningEnrich.start(stack.kafka(), "enrich-" + UUID.randomUUID() + "-");
    }

    @AfterAll
    static void stop() {
        enrich.close();
    }

    @Test
    void seeds_areEnrichedUnderTheSameKey() throws Exception {
        for (String prefix : List.of("000", "001", "002", "003", "004")) {
            RawArticle raw = Articles.seed(prefix);
            enrich.send(raw);
            ConsumerRecord<byte[], byte[]> record = enrich.awaitEnriched(raw.key());
            EnrichedArticle article = article(record);
            assertThat(article.language()).isEqualTo("vi");
            assertThat(article.body()).isEqualTo(raw.body());
            assertThat(EventHeaders.text(record.headers(), EventHeaders.ID)).contains(raw.key() + "#2");
            assertThat(article.enrichment().pipeline()).isEqualTo(2);
            assertThat(article.enrichment().models()).hasSize(5).allMatch(name -> name.matches("[a-z]+-[0-9a-f]{8}"));
            assertThat(article.enrichment().failedStages()).isEmpty();
            assertThat(record.partition())
                    .isEqualTo(ArticlePartitioner.partition(raw.id().value(), Topics.PARTITIONS));
        }
    }

    @Test
    void retraction_passesThrough() {
        Retraction retraction = new Retraction(ArticleId.ofText("", "rút bài"), 5, 2, Articles.COLLECTED, "tin sai");
        enrich.send(retraction);
        assertThat(CODEC.enriched(enrich.awaitEnriched(retraction.key()).value(), null))
                .isEqualTo(retraction);
    }

    @Test
    void erasedRecord_erasesTheEnrichedOne() {
        ArticleKey key = new ArticleKey(ArticleId.ofText("", "xóa bài"), 5);
        enrich.send(key.toString(), null);
        assertThat(enrich.awaitEnriched(key).value()).isNull();
    }

    @Test
    void versionsOfAnId_stayInOrder() {
        ArticleId id = ArticleId.ofText("", "nhiều phiên bản");
        for (int version = 1; version <= 200; version++) {
            enrich.send(new Retraction(id, version, version, Articles.COLLECTED, null));
        }
        enrich.awaitEnriched(new ArticleKey(id, 200));
        List<Long> versions = enrich.read(enrich.topics().enriched()).stream()
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
        poison.forEach(one -> enrich.send(one.key(), one.value()));
        RawArticle healthy = Articles.article(null, "Bài lành sau những bài hỏng.");
        enrich.send(healthy);
        enrich.awaitEnriched(healthy.key());
        RunningEnrich.await("dead letters", () -> enrich.deadLetters().size() >= poison.size());
        assertThat(enrich.deadLetters())
                .allSatisfy(letter -> assertThat(EventHeaders.text(letter.headers(), DeadLetter.REASON))
                        .isPresent());
        for (Poison one : poison) {
            assertThat(enrich.deadLetters())
                    .anyMatch(letter -> Arrays.equals(letter.value(), one.value())
                            && Arrays.equals(letter.key(), one.key().getBytes(UTF_8)));
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Poison(String key, byte @Nullable [] value) {}

    @Test
    void unknownMajorVersion_isADeadLetterThatSaysSo() {
        RawArticle raw = Articles.article(null, "Bài của tương lai.");
        ProducerRecord<byte[], byte[]> record = enrich.record(raw.key().toString(), CODEC.write((RawRecord) raw));
        record.headers().add(EventHeaders.DATA_SCHEMA, "urn:dongtin:raw-article:2".getBytes(UTF_8));
        enrich.send(record);
        RunningEnrich.await(
                "dead letter",
                () -> enrich.deadLetters().stream()
                        .anyMatch(letter -> EventHeaders.text(letter.headers(), DeadLetter.REASON)
                                .orElse("")
                                .equals("unknown-major-version")));
    }

    @Test
    void worstArticles_areEnriched() {
        for (String repeated : List.of("a a a ", "\"", "a.\n", "Nguyễn Văn An ")) {
            RawArticle raw = Articles.article(null, repeated.repeat((1 << 20) / repeated.length()));
            enrich.send(raw);
            assertThat(article(enrich.awaitEnriched(raw.key())).enrichment().status())
                    .isEqualTo(Enrichment.Status.COMPLETE);
        }
    }

    /** A stream that stopped though nobody asked it to is a reason to restart the service, and health says so. */
    @Test
    void health_followsTheStream(LocalStack stack) {
        try (RunningEnrich other = RunningEnrich.start(stack.kafka(), "health-" + UUID.randomUUID() + "-")) {
            assertThat(other.health("liveness")).isEqualTo(200);
            assertThat(other.health("readiness")).isEqualTo(200);
            other.bean(ConcurrentMessageListenerContainer.class).stop();
            assertThat(other.health("liveness")).isEqualTo(503);
            assertThat(other.health("readiness")).isEqualTo(503);
        }
    }

    private static EnrichedArticle article(ConsumerRecord<byte[], byte[]> record) {
        return (EnrichedArticle) CODEC.enriched(record.value(), null);
    }
}
