package vn.dongtin.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import vn.dongtin.contract.article.EnrichedRecord;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.article.Retraction;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.codec.ContractException;
import vn.dongtin.contract.identity.ArticleKey;
import vn.dongtin.contract.kafka.ArticlePartitioner;
import vn.dongtin.contract.kafka.DeadLetter;
import vn.dongtin.contract.kafka.EventHeaders;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.enrich.pipeline.Guard;

/** Turns one raw record into its outcome. Never throws, whatever the record holds. Thread-safe. */
final class RecordReader {

    private final Enricher enricher;
    private final ArticleCodec codec;
    private final Topics topics;
    private final int pipeline;
    private final Clock clock;

    RecordReader(Enricher enricher, ArticleCodec codec, Topics topics, int pipeline, Clock clock) {
        this.enricher = enricher;
        this.codec = codec;
        this.topics = topics;
        this.pipeline = pipeline;
        this.clock = clock;
    }

    Outcome read(ConsumerRecord<byte[], byte[]> record) {
        return switch (Guard.run(() -> outcome(record))) {
            case Guard.Done<Outcome> done -> done.value();
            case Guard.Failed<Outcome> failed -> dead(record, failed.cause());
        };
    }

    /** The outcome of a record whose enriched form Kafka refuses. */
    Outcome.Dead dead(ConsumerRecord<byte[], byte[]> record, Throwable cause) {
        String reason = cause instanceof ContractException contract ? contract.code() : "failed";
        DeadLetter letter = new DeadLetter(
                reason, String.valueOf(cause.getMessage()), cause.getClass().getName());
        return new Outcome.Dead(
                letter.of(record, topics.rawDeadLetters(), clock.instant().toString()), reason);
    }

    private Outcome outcome(ConsumerRecord<byte[], byte[]> record) {
        ArticleKey key = key(record);
        if (record.value() == null) {
            return new Outcome.Erased(enriched(key, null, record.headers()));
        }
        RawRecord raw = codec.raw(
                record.value(),
                EventHeaders.text(record.headers(), EventHeaders.DATA_SCHEMA).orElse(null));
        if (!raw.key().equals(key)) {
            throw new IllegalArgumentException("record key " + key + " does not fit its value " + raw.key());
        }
        return new Outcome.Enriched(enriched(key, codec.write(enriched(raw)), record.headers()));
    }

    private EnrichedRecord enriched(RawRecord raw) {
        return switch (raw) {
            case RawArticle article -> enricher.enrich(article);
            case Retraction retraction -> retraction;
        };
    }

    private static ArticleKey key(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("record has no key: expected <id>@<version>");
        }
        return ArticleKey.parse(new String(record.key(), UTF_8));
    }

    private ProducerRecord<byte[], byte[]> enriched(
            ArticleKey key, byte @org.jspecify.annotations.Nullable [] value, Headers raw) {
        String trace = EventHeaders.text(raw, EventHeaders.TRACE_PARENT).orElse(null);
        Headers headers = EventHeaders.enriched(key, pipeline, clock.instant().toString(), trace);
        int partition = ArticlePartitioner.partition(key.toString(), Topics.PARTITIONS);
        return new ProducerRecord<>(topics.enriched(), partition, key.toString().getBytes(UTF_8), value, headers);
    }
}
