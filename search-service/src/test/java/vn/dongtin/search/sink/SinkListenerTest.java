package vn.dongtin.search.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.kafka.DeadLetter;
import vn.dongtin.contract.kafka.EventHeaders;

class SinkListenerTest {

    private static final String ID = "0123456789abcdef0123456789abcde";

    private final List<List<String>> requests = new ArrayList<>();
    private final List<Long> buried = new ArrayList<>();
    private final Set<String> busyOnce = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private boolean graveyardOpen = true;

    private final Sink sink = new Sink(
            this::store, this::bury, new Tally(registry), new Backoff(new Random(1)), new Incident(Clock.systemUTC()));

    private List<Outcome> store(List<IndexDocument> documents) {
        requests.add(documents.stream().map(IndexDocument::id).toList());
        if (documents.stream().anyMatch(document -> broken.contains(document.id()))) {
            throw new StackOverflowError();
        }
        return documents.stream()
                .<Outcome>map(
                        document -> busyOnce.remove(document.id()) ? new Outcome.Busy("429") : new Outcome.Stored())
                .toList();
    }

    private boolean bury(ConsumerRecord<byte[], byte[]> record, DeadLetter letter) {
        if (graveyardOpen) {
            buried.add(record.offset());
        }
        return graveyardOpen;
    }

    private static String id(int number) {
        return ID + number;
    }

    private static ConsumerRecord<byte[], byte[]> record(int number, String value) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>("t", 0, number, (id(number) + "@5").getBytes(UTF_8), value.getBytes(UTF_8));
        record.headers().add(EventHeaders.ID, "e#1".getBytes(UTF_8));
        return record;
    }

    private static List<ConsumerRecord<byte[], byte[]>> poll(int size) {
        return IntStream.range(0, size).mapToObj(i -> record(i, "{\"a\":1}")).toList();
    }

    private Settled listen(List<ConsumerRecord<byte[], byte[]>> poll, Duration longest) {
        Settled settled = new Settled();
        new SinkListener(sink, new IndexFollower(new FilledIndex(() -> "index")), longest).settle(poll, settled);
        return settled;
    }

    @Test
    void onlyBusyDocumentsAreSentAgain() {
        busyOnce.addAll(Set.of(id(1), id(3)));
        assertThat(listen(poll(5), Duration.ofSeconds(5)).acknowledged).isTrue();
        assertThat(requests).hasSize(2);
        assertThat(requests.getLast()).containsExactly(id(1), id(3));
        assertThat(registry.get("dongtin.search.records")
                        .tag("outcome", "stored")
                        .counter()
                        .count())
                .isEqualTo(5);
    }

    @Test
    void whatIsStillBusyGoesBackToKafka() {
        busyOnce.add(id(2));
        Settled settled = listen(poll(5), Duration.ZERO);
        assertThat(settled.acknowledged).isFalse();
        assertThat(settled.index).isEqualTo(2);
        assertThat(settled.pause).isPositive();
    }

    @Test
    void anErrorBuriesTheRecordThatCausesItAndStoresTheOthers() {
        broken.add(id(3));
        assertThat(listen(poll(5), Duration.ofSeconds(5)).acknowledged).isTrue();
        assertThat(buried).containsExactly(3L);
        assertThat(requests).contains(List.of(id(0)), List.of(id(4)));
    }

    @Test
    void nothingIsAcknowledgedBeyondADeadLetterThatWasNotWritten() {
        graveyardOpen = false;
        List<ConsumerRecord<byte[], byte[]>> poll =
                List.of(record(0, "{\"a\":1}"), record(1, "poison"), record(2, "{\"a\":1}"));
        assertThat(listen(poll, Duration.ZERO).index).isEqualTo(1);
        graveyardOpen = true;
        assertThat(listen(poll, Duration.ZERO).acknowledged).isTrue();
        assertThat(buried).containsExactly(1L);
    }

    @Test
    void anErrorWithoutPlaceForItsDeadLetterGoesBackToKafka() {
        graveyardOpen = false;
        broken.add(id(1));
        Settled settled = listen(poll(3), Duration.ofSeconds(5));
        assertThat(settled.index).isEqualTo(1);
        assertThat(buried).isEmpty();
    }

    @Test
    void stoppingEndsTheWaiting() {
        busyOnce.add(id(0));
        sink.stop();
        assertThat(listen(poll(1), Duration.ofMinutes(5)).index).isZero();
    }

    /** What the listener told Kafka's container. */
    private static final class Settled implements org.springframework.kafka.support.Acknowledgment {

        private boolean acknowledged;
        private int index = -1;
        private Duration pause = Duration.ZERO;

        @Override
        public void acknowledge() {
            acknowledged = true;
        }

        @Override
        public void nack(int index, Duration pause) {
            this.index = index;
            this.pause = pause;
        }
    }
}
