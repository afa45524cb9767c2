package vn.dongtin.enrich.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.SendResult;

/**
 * One poll of raw records: each gets its outcome, all outcomes are written, and only when Kafka has acknowledged every one
 * is the poll committed. When Kafka is busy or away the rest of the poll is given back and comes again, for as long as it
 * takes; what was written twice is the same twice. Records of an id stay in order: they share a partition, are read one
 * after the other and written by one idempotent producer.
 */
final class RawListener implements BatchAcknowledgingMessageListener<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(RawListener.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Below the poll interval of five minutes, after which Kafka would take the partitions away. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RecordReader reader;
    private final KafkaOperations<byte[], byte[]> kafka;
    private final OutcomeCounter counter;
    private final AtomicBoolean incident = new AtomicBoolean();

    RawListener(RecordReader reader, KafkaOperations<byte[], byte[]> kafka, OutcomeCounter counter) {
        this.reader = reader;
        this.kafka = kafka;
        this.counter = counter;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records, @Nullable Acknowledgment acknowledgment) {
        if (acknowledgment == null) {
            throw new IllegalStateException("the container must be set to manual acknowledgement");
        }
        int written = write(records);
        if (written == records.size()) {
            endIncident();
            acknowledgment.acknowledge();
        } else {
            acknowledgment.nack(written, PAUSE);
        }
    }

    /** Writes the outcomes of a poll; returns how many of the first records are done. */
    private int write(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Written> writes = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Outcome outcome = reader.read(record);
            writes.add(new Written(record, outcome, send(outcome.record())));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int i = 0; i < writes.size(); i++) {
            if (!settled(writes.get(i), deadline)) {
                return i;
            }
        }
        return writes.size();
    }

    private record Written(
            ConsumerRecord<byte[], byte[]> record,
            Outcome outcome,
            CompletableFuture<SendResult<byte[], byte[]>> sent) {}

    private boolean settled(Written write, long deadline) {
        Throwable failure = failure(write.sent(), deadline);
        Outcome outcome = write.outcome();
        if (failure instanceof RecordTooLargeException && !(outcome instanceof Outcome.Dead)) {
            outcome = reader.dead(write.record(), failure);
            failure = failure(send(outcome.record()), deadline);
        }
        if (failure != null) {
            beginIncident(failure);
            return false;
        }
        report(write.record(), outcome);
        return true;
    }

    private void report(ConsumerRecord<byte[], byte[]> record, Outcome outcome) {
        counter.count(outcome);
        if (outcome instanceof Outcome.Dead dead) {
            log.warn(
                    "Record {}-{}@{} is a dead letter: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    dead.reason());
        }
    }

    private CompletableFuture<SendResult<byte[], byte[]>> send(ProducerRecord<byte[], byte[]> record) {
        try {
            return kafka.send(record);
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Why a record was not written; null when it was. */
    private static @Nullable Throwable failure(CompletableFuture<SendResult<byte[], byte[]>> sent, long deadline) {
        try {
            sent.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return null;
        } catch (ExecutionException e) {
            return root(e);
        } catch (TimeoutException e) {
            return e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private void beginIncident(Throwable failure) {
        if (incident.compareAndSet(false, true)) {
            log.warn("Kafka does not take enriched articles; the stream waits: {}", failure.toString());
        }
    }

    private void endIncident() {
        if (incident.compareAndSet(true, false)) {
            log.info("Kafka takes enriched articles again");
        }
    }
}
