package vn.dongtin.contract.kafka;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics at the start of a service, however long the broker takes to come: one attempt after the other, on a
 * thread of its own, until all topics are there. A topic that is there already is left as it is, apart from the check
 * that its number of partitions is the one all partitioners count with.
 */
public final class TopicProvisioner implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TopicProvisioner.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Map<String, Object> adminSettings;
    private final List<TopicSpec> topics;
    private final Thread thread;
    private volatile boolean done;

    /**
     * Starts at once.
     *
     * @param adminSettings settings of Kafka's admin client
     * @param topics what must be there in the end
     */
    public TopicProvisioner(Map<String, Object> adminSettings, List<TopicSpec> topics) {
        this.adminSettings = Map.copyOf(adminSettings);
        this.topics = List.copyOf(topics);
        this.thread = Thread.ofVirtual().name("topic-provisioner").start(this::run);
    }

    /** Says whether all topics are there. */
    public boolean done() {
        return done;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        String obstacle = "";
        while (!done && !Thread.currentThread().isInterrupted()) {
            try {
                provision();
                done = true;
                log.info(
                        "Kafka topics are ready: {}",
                        topics.stream().map(TopicSpec::name).toList());
            } catch (ExecutionException e) {
                obstacle = reported(e.getCause(), obstacle);
                pause();
            } catch (KafkaException e) {
                // the client can't even be made while no bootstrap name resolves
                obstacle = reported(e.getCause() == null ? e : e.getCause(), obstacle);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Says what it waits for: once, and again only when that changes. */
    private static String reported(@Nullable Throwable cause, String before) {
        String obstacle = String.valueOf(cause);
        // a topic made a moment ago is no obstacle: the broker shows it a little later
        if (obstacle.equals(before) || cause instanceof UnknownTopicOrPartitionException) {
            return before;
        }
        log.info("Waiting for Kafka to make the topics ({})", obstacle);
        return obstacle;
    }

    private void provision() throws ExecutionException, InterruptedException {
        Admin admin = Admin.create(adminSettings);
        try {
            Set<String> existing = admin.listTopics().names().get();
            for (TopicSpec topic : topics) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                }
            }
            checkPartitions(admin);
        } finally {
            // not the default, which waits for calls that may be waiting for a broker themselves
            admin.close(Duration.ZERO);
        }
    }

    private static void create(Admin admin, TopicSpec topic) throws ExecutionException, InterruptedException {
        NewTopic wanted =
                new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(topic.settings());
        try {
            admin.createTopics(Set.of(wanted)).all().get();
        } catch (ExecutionException e) {
            // another service was faster: just as good
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private void checkPartitions(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> names = new HashSet<>();
        topics.forEach(topic -> names.add(topic.name()));
        Map<String, TopicDescription> found =
                admin.describeTopics(names).allTopicNames().get();
        topics.forEach(topic -> check(topic, found.get(topic.name())));
    }

    private static void check(TopicSpec topic, @Nullable TopicDescription found) {
        if (found != null && found.partitions().size() != topic.partitions()) {
            log.error(
                    "Topic {} has {} partitions instead of {}: articles would lose their order. Copy it to a new set of"
                            + " topics (dongtin.topics.prefix) instead of adding partitions.",
                    topic.name(),
                    found.partitions().size(),
                    topic.partitions());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
