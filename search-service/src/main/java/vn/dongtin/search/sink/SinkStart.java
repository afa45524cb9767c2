package vn.dongtin.search.sink;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Starts the listener as soon as topics and index are there, and again should even its consumer fail to come about (a
 * broker's name that does not resolve yet); on a thread of its own, so that the service starts without either.
 */
final class SinkStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SinkStart.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final BooleanSupplier prepared;
    private final Sink sink;
    private volatile boolean running;
    private volatile boolean started;
    private volatile boolean stopping;

    SinkStart(ConcurrentMessageListenerContainer<byte[], byte[]> container, BooleanSupplier prepared, Sink sink) {
        this.container = container;
        this.prepared = prepared;
        this.sink = sink;
    }

    /** False when the listener ran and stopped though nobody asked it to. */
    boolean healthy() {
        return !started || stopping || container.isRunning();
    }

    /** Says whether records come in here. */
    boolean assigned() {
        var partitions = container.getAssignedPartitions();
        return started && partitions != null && !partitions.isEmpty();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("sink-start").start(this::run);
    }

    @Override
    public void stop() {
        stopping = true;
        sink.stop();
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return running && !stopping;
    }

    private void run() {
        try {
            while (!stopping && !startedNow()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startedNow() {
        if (!prepared.getAsBoolean()) {
            return false;
        }
        try {
            container.start();
            started = true;
            log.info("Storing articles as they come");
            return true;
        } catch (KafkaException e) {
            log.debug("The listener did not start", e);
            return false;
        }
    }
}
