package vn.dongtin.ingest;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The door.
 *
 * @param publicUrl where readers reach search-service: the start of every Location. Default http://127.0.0.1:8080
 * @param patience how long a request waits for Kafka's acknowledgement before it is answered 503: 100 ms to 5 s
 * @param maxBodyBytes the largest article, decompressed, in bytes. Default 1 MiB
 * @param inFlightBytes how many bytes of bodies may be under way at once before requests are answered 503. Default 32 MiB
 */
@Validated
@ConfigurationProperties("dongtin")
record IngestProperties(
        @NotNull @DefaultValue("http://127.0.0.1:8080") URI publicUrl,

        @DurationMin(millis = 100) @DurationMax(seconds = 5) @DefaultValue("4500ms")
        Duration patience,

        @NotNull @DefaultValue("1MB") DataSize maxBodyBytes,
        @NotNull @DefaultValue("32MB") DataSize inFlightBytes) {}
