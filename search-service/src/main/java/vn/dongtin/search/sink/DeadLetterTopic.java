package vn.dongtin.search.sink;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dongtin.contract.kafka.DeadLetter;

/** The topic of records that can't be stored: original key, value, partition and headers, and the reason beside them. */
final class DeadLetterTopic implements DeadLetterStore {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterTopic.class);
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Supplier<Producer<byte[], byte[]>> producer;
    private final String topic;
    private final Clock clock;

    /**
     * Connects when the first dead letter comes.
     *
     * @param producer gives the same producer each time
     */
    DeadLetterTopic(Supplier<Producer<byte[], byte[]>> producer, String topic, Clock clock) {
        this.producer = producer;
        this.topic = topic;
        this.clock = clock;
    }

    @Override
    public boolean write(ConsumerRecord<byte[], byte[]> original, DeadLetter letter) {
        try {
            producer.get()
                    .send(letter.of(original, topic, clock.instant().toString()))
                    .get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            log.warn(
                    "Dead letter: {}-{}@{} is in {} ({})",
                    original.topic(),
                    original.partition(),
                    original.offset(),
                    topic,
                    letter.reason());
            return true;
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            log.debug("The dead letter was not written", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
