package vn.dongtin.enrich;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names of the topics.
 *
 * @param prefix in front of every topic and consumer group, so that several systems can share a cluster: letters, digits,
 *     dot, dash and underscore. Empty by default.
 */
@ConfigurationProperties("dongtin.topics")
record TopicProperties(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{0,100}") @DefaultValue("")
        String prefix) {}
