package vn.dongtin.enrich.stream;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import vn.dongtin.contract.kafka.TopicProvisioner;

/** Starts the container as soon as the topics are there, and says how it is. */
final class StreamStart implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final TopicProvisioner topics;
    private volatile boolean wanted;
    private volatile boolean started;

    StreamStart(ConcurrentMessageListenerContainer<byte[], byte[]> container, TopicProvisioner topics) {
        this.container = container;
        this.topics = topics;
    }

    @Override
    public void start() {
        wanted = true;
        Thread.ofVirtual().name("stream-start").start(this::startWhenReady);
    }

    @Override
    public void stop() {
        wanted = false;
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }

    /** Says whether the stream has been started and all its threads run. */
    boolean running() {
        return started && allRun();
    }

    /** Says whether a thread of the stream stopped although it should run. */
    boolean stopped() {
        return started && wanted && !allRun();
    }

    private boolean allRun() {
        return container.isRunning()
                && container.getContainers().stream().allMatch(child -> child.isRunning() && child.isInExpectedState());
    }

    private void startWhenReady() {
        try {
            while (wanted && !topics.done()) {
                Thread.sleep(PAUSE);
            }
            if (wanted) {
                container.start();
                started = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
