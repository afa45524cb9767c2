package vn.dongtin.search.elasticsearch;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How to reach Elasticsearch.
 *
 * @param uris addresses of its nodes; at least one
 * @param apiKey encoded API key, sent as {@code Authorization: ApiKey …}; absent when the cluster asks for none
 * @param caCertificate PEM file of the authority that signed the nodes' certificates; absent for plain HTTP and for
 *     authorities that Java knows
 * @param connectTimeout how long a connection may take to open; 100 ms … 1 min
 * @param searchTimeout how long a search may take before the answer is 503; 100 ms … 1 min
 * @param indexTimeout how long a bulk request may take before it is sent again; 1 s … 1 min
 */
@Validated
@ConfigurationProperties("dongtin.elasticsearch")
public record ElasticsearchProperties(
        @NotEmpty @DefaultValue("http://127.0.0.1:9200") List<URI> uris,
        @Nullable String apiKey,
        @Nullable Path caCertificate,

        @DurationMin(millis = 100) @DurationMax(minutes = 1) @DefaultValue("2s")
        Duration connectTimeout,

        @DurationMin(millis = 100) @DurationMax(minutes = 1) @DefaultValue("2s")
        Duration searchTimeout,

        @DurationMin(seconds = 1) @DurationMax(minutes = 1) @DefaultValue("30s")
        Duration indexTimeout) {

    public ElasticsearchProperties {
        uris = List.copyOf(uris);
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "ElasticsearchProperties[uris=" + uris + ", apiKey=" + (apiKey == null ? "none" : "***") + "]";
    }
}
