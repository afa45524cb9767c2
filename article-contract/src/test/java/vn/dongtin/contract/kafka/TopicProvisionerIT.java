package vn.dongtin.contract.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import vn.dongtin.contract.Waiting;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

@ExtendWith(LocalStackExtension.class)
class TopicProvisionerIT {

    private final Logger logger = (Logger) LoggerFactory.getLogger(TopicProvisioner.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final String prefix = "provisioner-" + UUID.randomUUID() + "-";
    private final List<TopicSpec> topics = new Topics(prefix).all(Duration.ofDays(90));

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void topicsAreMadeWithTheirPartitionsAndSettings(LocalStack stack) throws Exception {
        provision(stack.kafka());

        try (Admin admin = admin(stack.kafka())) {
            for (TopicSpec topic : topics) {
                assertThat(partitions(admin, topic.name())).isEqualTo(12);
                assertThat(settings(admin, topic.name())).containsAllEntriesOf(topic.settings());
            }
        }
        assertThat(messages(Level.INFO)).singleElement().asString().startsWith("Kafka topics are ready");
    }

    @Test
    void makingThemTwiceIsHarmless(LocalStack stack) throws Exception {
        provision(stack.kafka());
        String before = topicId(stack.kafka());
        provision(stack.kafka());

        assertThat(topicId(stack.kafka())).isEqualTo(before);
        assertThat(messages(Level.ERROR)).isEmpty();
    }

    @Test
    void severalAtOnceAreHarmless(LocalStack stack) throws Exception {
        List<TopicProvisioner> racing = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            racing.add(new TopicProvisioner(settings(stack.kafka()), topics));
        }

        Waiting.until(() -> racing.stream().allMatch(TopicProvisioner::done));
        racing.forEach(TopicProvisioner::close);
        try (Admin admin = admin(stack.kafka())) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(topics.stream().map(TopicSpec::name).toList());
        }
        assertThat(messages(Level.ERROR)).isEmpty();
    }

    @Test
    void aTopicWithOtherPartitionsIsReportedAndLeftAlone(LocalStack stack) throws Exception {
        String raw = prefix + "articles.raw";
        try (Admin admin = admin(stack.kafka())) {
            admin.createTopics(Set.of(new NewTopic(raw, Optional.of(3), Optional.empty())))
                    .all()
                    .get();
            provision(stack.kafka());

            assertThat(partitions(admin, raw)).isEqualTo(3);
            assertThat(settings(admin, raw)).containsEntry("cleanup.policy", "delete");
        }
        assertThat(messages(Level.ERROR))
                .singleElement()
                .asString()
                .startsWith("Topic " + raw + " has 3 partitions instead of 12");
    }

    @Test
    void aNameThatDoesNotResolveYetIsWaitedForToo() throws Exception {
        try (TopicProvisioner provisioner = new TopicProvisioner(settings("kafka.invalid:9092"), topics)) {
            Waiting.until(() -> !messages(Level.INFO).isEmpty());
            assertThat(provisioner.done()).isFalse();
        }
        assertThat(messages(Level.INFO)).singleElement().asString().contains("No resolvable bootstrap urls");
    }

    private void provision(String kafka) throws InterruptedException {
        try (TopicProvisioner provisioner = new TopicProvisioner(settings(kafka), topics)) {
            Waiting.until(provisioner::done);
        }
    }

    private String topicId(String kafka) throws Exception {
        try (Admin admin = admin(kafka)) {
            return admin.describeTopics(Set.of(prefix + "articles.raw"))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        }
    }

    private List<String> messages(Level level) {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().equals(level))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(Set.of(topic))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next()
                .partitions()
                .size();
    }

    private static Map<String, String> settings(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = admin.describeConfigs(Set.of(resource))
                .all()
                .get()
                .values()
                .iterator()
                .next();
        return config.entries().stream().collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private static Admin admin(String kafka) {
        return Admin.create(settings(kafka));
    }

    private static Map<String, Object> settings(String kafka) {
        return Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                2_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                1_000);
    }
}
