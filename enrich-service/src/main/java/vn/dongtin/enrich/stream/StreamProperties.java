package vn.dongtin.enrich.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The stream.
 *
 * @param concurrency how many threads read, each some of the 12 partitions: 1 to 12, 2 by default
 * @param stageLimit how long one stage may take over one article, looked at whenever it charges its budget of steps; the
 *     stages of the language library, linear in the text, charge once before they start: at least 100 ms, 2 s by default
 */
@Validated
@ConfigurationProperties("dongtin.enrich")
public record StreamProperties(
        @Min(1) @Max(12) @DefaultValue("2") int concurrency,
        @DurationMin(millis = 100) @DefaultValue("2s") Duration stageLimit) {}
