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

    /**
     * How many bytes of outcomes wait for Kafka at once. Text that compresses well comes in large numbers: 32 articles of
     * 1 MiB are some kilobytes on the wire and 200 MiB when they are read.
     */
    private static final long CHUNK_BYTES = 16L << 20;

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

    /** Writes the outcomes of a poll, some at a time; returns how many of the first records are done. */
    private int write(List<ConsumerRecord<byte[], byte[]>> records) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int done = 0;
        boolean going = true;
        while (going && done < records.size()) {
            List<Written> chunk = send(records.subList(done, records.size()));
            int settled = settle(chunk, deadline);
            done += settled;
            going = settled == chunk.size();
        }
        return done;
    }

    /** Sends the first outcomes, until they hold enough bytes or Kafka takes no more. */
    private List<Written> send(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Written> chunk = new ArrayList<>();
        long bytes = 0;
        boolean going = true;
        for (int i = 0; going && i < records.size(); i++) {
            Outcome outcome = reader.read(records.get(i));
            Written write = new Written(records.get(i), outcome, send(outcome.record()));
            chunk.add(write);
            byte[] value = outcome.record().value();
            bytes += value == null ? 0 : value.length;
            going = bytes < CHUNK_BYTES && !write.sent().isCompletedExceptionally();
        }
        return chunk;
    }

    /** Waits for the acknowledgements; returns how many of the first came. */
    private int settle(List<Written> chunk, long deadline) {
        for (int i = 0; i < chunk.size(); i++) {
            if (!settled(chunk.get(i), deadline)) {
                return i;
            }
        }
        return chunk.size();
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
