package vn.dongtin.contract.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.Waiting;
import vn.dongtin.local.DedicatedStack;

class TopicProvisionerFaultIT {

    private final List<TopicSpec> topics = new Topics("").all(Duration.ofDays(90));

    @Test
    void makesTheTopicsWhenTheBrokerComesLater() throws Exception {
        try (DedicatedStack stack = DedicatedStack.start()) {
            stack.killKafka();
            Map<String, Object> settings = Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    stack.kafka(),
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    2_000,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    1_000);
            try (TopicProvisioner provisioner = new TopicProvisioner(settings, topics)) {
                assertThat(provisioner.done()).isFalse();
                stack.startKafka();
                Waiting.until(provisioner::done);
            }
            try (Admin admin = Admin.create(settings)) {
                assertThat(admin.listTopics().names().get())
                        .containsAll(topics.stream().map(TopicSpec::name).toList());
            }
        }
    }
}
