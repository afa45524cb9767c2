package vn.dongtin.ingest.publish;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.codec.DataSchema;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.kafka.ArticlePartitioner;
import vn.dongtin.contract.kafka.EventHeaders;
import vn.dongtin.contract.kafka.Topics;

/** Hands articles to Kafka. {@link #publish} returns only when all in-sync replicas have the record. Thread-safe. */
public final class RawPublisher {

    private static final Logger log = LoggerFactory.getLogger(RawPublisher.class);

    private final KafkaOperations<String, byte[]> kafka;
    private final ArticleCodec codec;
    private final Topics topics;
    private final Clock clock;
    private final AtomicBoolean incident = new AtomicBoolean();

    public RawPublisher(KafkaOperations<String, byte[]> kafka, ArticleCodec codec, Topics topics, Clock clock) {
        this.kafka = kafka;
        this.codec = codec;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Publishes an article and waits for the acknowledgement.
     *
     * @param patience when the caller stops waiting
     * @return where it stands, {@code topic-partition@offset}
     * @throws KafkaAwayException when Kafka does not acknowledge in time; the record may still arrive, once
     */
    public String publish(RawRecord article, @Nullable String traceParent, Patience patience) {
        String key = article.key().toString();
        Headers headers = EventHeaders.received(article.key(), clock.instant().toString(), traceParent);
        RecordMetadata metadata = await(send(topics.raw(), key, codec.write(article), headers), patience);
        endIncident();
        return metadata.topic() + "-" + metadata.partition() + "@" + metadata.offset();
    }

    /** Publishes a head without waiting. One that gets lost costs no more than a version that repeats its predecessor. */
    public void publishHead(ArticleId id, ArticleHead head) {
        Headers headers = new RecordHeaders()
                .add(
                        EventHeaders.DATA_SCHEMA,
                        DataSchema.ARTICLE_HEAD.urn().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var _ = send(topics.heads(), id.value(), codec.write(head), headers).whenComplete((result, failure) -> {
            if (failure != null) {
                log.debug("head of {} was not written", id, failure);
            }
        });
    }

    private CompletableFuture<SendResult<String, byte[]>> send(
            String topic, String key, byte[] value, Headers headers) {
        int partition = ArticlePartitioner.partition(key, Topics.PARTITIONS);
        try {
            return kafka.send(new ProducerRecord<>(topic, partition, key, value, headers));
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private RecordMetadata await(CompletableFuture<SendResult<String, byte[]>> sent, Patience patience) {
        try {
            return sent.get(patience.leftNanos(), TimeUnit.NANOSECONDS).getRecordMetadata();
        } catch (ExecutionException | TimeoutException e) {
            beginIncident(e);
            throw new KafkaAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaAwayException(e);
        }
    }

    private void beginIncident(Exception cause) {
        if (incident.compareAndSet(false, true)) {
            log.warn("Kafka does not acknowledge; articles are answered 503 until it does: {}", cause.toString());
        }
    }

    private void endIncident() {
        if (incident.compareAndSet(true, false)) {
            log.info("Kafka acknowledges again");
        }
    }
}
