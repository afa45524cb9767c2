package vn.dongtin.search.index;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The index of articles. Replicas, shards and refresh interval count when an index is made; a later change needs the
 * settings API of Elasticsearch or a new index.
 *
 * @param prefix in front of the names of index and alias, so that several systems can share a cluster; empty by default;
 *     lower-case letters, digits, {@code -} and {@code _}
 * @param replicas copies of each shard; 0 on a single node; 0 … 10
 * @param shards primary shards; 1 holds some ten million articles; 1 … 128
 * @param refreshInterval after how long a stored article can be found; 100 ms … 1 min
 */
@Validated
@ConfigurationProperties("dongtin.index")
public record IndexProperties(
        @Pattern(regexp = "([a-z0-9][a-z0-9_-]{0,60})?") @DefaultValue("")
        String prefix,

        @Min(0) @Max(10) @DefaultValue("0") int replicas,
        @Min(1) @Max(128) @DefaultValue("1") int shards,

        @DurationMin(millis = 100) @DurationMax(minutes = 1) @DefaultValue("500ms")
        Duration refreshInterval) {}
