package vn.dongtin.contract.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyNameHasThePrefix() {
        List<TopicSpec> all = new Topics("thu-").all(Duration.ofDays(90));

        assertThat(all)
                .extracting(TopicSpec::name)
                .containsExactly(
                        "thu-articles.raw",
                        "thu-articles.heads",
                        "thu-articles.enriched",
                        "thu-articles.raw.dlt",
                        "thu-articles.enriched.dlt");
    }

    @Test
    void aRecordAtTheLimitOfTheCodecFitsIntoItsTopicAndItsDeadLetterTopic() {
        List<TopicSpec> all = new Topics("").all(Duration.ofDays(90));

        assertThat(maxMessageBytes(all.get(0))).isGreaterThan(4 << 20);
        assertThat(maxMessageBytes(all.get(2))).isGreaterThan(16 << 20);
        assertThat(maxMessageBytes(all.get(4))).isGreaterThan(maxMessageBytes(all.get(2)));
    }

    private static int maxMessageBytes(TopicSpec topic) {
        return Integer.parseInt(topic.settings().getOrDefault("max.message.bytes", "0"));
    }
}
