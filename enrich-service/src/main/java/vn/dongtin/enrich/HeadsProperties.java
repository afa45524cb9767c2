package vn.dongtin.enrich;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What ingest remembers of articles; said to every service, for each makes all topics.
 *
 * @param retention how long an id is remembered after its last change: at least 1 day, 90 days by default. Takes effect
 *     when the topic is made.
 */
@Validated
@ConfigurationProperties("dongtin.heads")
record HeadsProperties(
        @DurationMin(days = 1) @DefaultValue("90d") Duration retention) {}
