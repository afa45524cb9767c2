package vn.dongtin.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    private final BrokerSettings settings = BrokerSettings.parse(new String[] {"/data/kafka", "9092", "9093"});

    @Test
    void listenOnTheLoopbackAddressOnly() {
        assertThat(settings.properties())
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093")
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:9092")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:9093")
                .containsEntry("log.dirs", Path.of("/data/kafka").toString());
    }

    @Test
    void giveThePartitionsOfAKilledConsumerBackAfterSixSeconds() {
        assertThat(settings.properties())
                .containsEntry("group.consumer.session.timeout.ms", "6000")
                .containsEntry("group.consumer.min.session.timeout.ms", "6000")
                .containsEntry("group.consumer.heartbeat.interval.ms", "1000")
                .containsEntry("group.consumer.min.heartbeat.interval.ms", "500");
    }

    @Test
    void neverMakeATopicByAccident() {
        assertThat(settings.properties()).containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void needAllThreeArguments() {
        assertThatThrownBy(() -> BrokerSettings.parse(new String[] {"/data/kafka"}))
                .hasMessage("Arguments: <data folder> <port> <controller port>");
    }
}
