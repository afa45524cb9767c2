package vn.dongtin.search.sink;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The names of topics and consumer groups.
 *
 * @param prefix in front of every topic and group, so that several systems can share a cluster; empty by default; letters,
 *     digits, {@code .}, {@code _} and {@code -}
 */
@Validated
@ConfigurationProperties("dongtin.topics")
public record TopicsProperties(
        @Pattern(regexp = "[A-Za-z0-9._-]{0,60}") @DefaultValue("")
        String prefix) {}
