package vn.dongtin.contract.kafka;

import java.util.Map;

/**
 * A topic as it must be.
 *
 * @param name with the prefix of the system
 * @param partitions for the life of the topic
 * @param settings Kafka's topic settings
 */
public record TopicSpec(String name, int partitions, Map<String, String> settings) {

    public TopicSpec {
        settings = Map.copyOf(settings);
    }
}
