package vn.dongtin.search.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.dongtin.contract.kafka.DeadLetter;

/**
 * Gives every record of a poll its outcome. Busy ones are tried again, alone, with growing pauses, as long as the
 * deadline allows; what then is still without outcome goes back to Kafka. Nothing is ever given up.
 *
 * <p>Owned by the thread of the listener; only {@link #stop()} may come from elsewhere.
 */
final class Sink {

    private final RecordReader reader = new RecordReader();
    private final DocumentStore index;
    private final DeadLetterStore deadLetters;
    private final Tally tally;
    private final Backoff backoff;
    private final Incident incident;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Duration pause = Duration.ZERO;
    private String busyReason = "";
    private boolean deadLettersBusy;

    Sink(DocumentStore index, DeadLetterStore deadLetters, Tally tally, Backoff backoff, Incident incident) {
        this.index = index;
        this.deadLetters = deadLetters;
        this.tally = tally;
        this.backoff = backoff;
        this.incident = incident;
    }

    /** Returns how many records from the first on have their outcome; all of them when it is the size of the poll. */
    int store(List<ConsumerRecord<byte[], byte[]>> poll, Deadline deadline) {
        List<Pending> pending = attempt(read(poll));
        while (!pending.isEmpty() && mayWait(pending.size(), deadline)) {
            pending = attempt(pending);
        }
        if (pending.isEmpty()) {
            backoff.reset();
            incident.isOver();
            return poll.size();
        }
        return pending.getFirst().position();
    }

    /** How long Kafka shall keep what had no outcome. */
    Duration pause() {
        return pause;
    }

    /** Makes a dead letter of a record that our own code can't cope with; false when that failed. */
    boolean bury(ConsumerRecord<byte[], byte[]> record, DeadLetter letter) {
        boolean written = deadLetters.write(record, letter);
        if (written) {
            tally.deadLettered();
        } else {
            pause = backoff.pause();
        }
        return written;
    }

    /** Ends waiting, so that the process can end. */
    void stop() {
        stopped.countDown();
    }

    private List<Pending> read(List<ConsumerRecord<byte[], byte[]>> poll) {
        return IntStream.range(0, poll.size())
                .mapToObj(i -> new Pending(i, poll.get(i), reader.read(poll.get(i))))
                .toList();
    }

    /** Tries all once and returns those that have to be tried again, in order. */
    private List<Pending> attempt(List<Pending> pending) {
        deadLettersBusy = false;
        List<Pending> left = new ArrayList<>();
        List<Pending> documents = new ArrayList<>();
        for (Pending item : pending) {
            switch (item.reading()) {
                case Reading.Document _ -> documents.add(item);
                case Reading.Erased _ -> tally.erased();
                case Reading.Unreadable(DeadLetter letter) -> deadLetter(item, letter, left);
            }
        }
        settle(documents, index.store(documents.stream().map(Sink::document).toList()), left);
        left.sort((a, b) -> Integer.compare(a.position(), b.position()));
        return left;
    }

    private static IndexDocument document(Pending item) {
        return ((Reading.Document) item.reading()).document();
    }

    private void settle(List<Pending> documents, List<Outcome> outcomes, List<Pending> left) {
        for (int i = 0; i < documents.size(); i++) {
            Pending item = documents.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Stored _ -> tally.stored();
                case Outcome.Stale _ -> tally.stale();
                case Outcome.Rejected(String type, String reason) ->
                    deadLetter(item, new DeadLetter("rejected", type + ": " + reason, type), left);
                case Outcome.Busy(String reason) -> busy(item, reason, left);
            }
        }
    }

    private void deadLetter(Pending item, DeadLetter letter, List<Pending> left) {
        // one record that waits for the dead-letter topic is enough to know that the others would wait as well
        deadLettersBusy = deadLettersBusy || !deadLetters.write(item.record(), letter);
        if (deadLettersBusy) {
            busy(item, "the dead-letter topic can't be written", left);
        } else {
            tally.deadLettered();
        }
    }

    private void busy(Pending item, String reason, List<Pending> left) {
        tally.busy();
        busyReason = reason;
        left.add(item);
    }

    private boolean mayWait(int records, Deadline deadline) {
        incident.goesOn(records, busyReason);
        pause = backoff.pause();
        return deadline.allows(pause) && !stoppedWithin(pause);
    }

    private boolean stoppedWithin(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
