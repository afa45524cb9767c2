package vn.dongtin.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two clients with connections of their own: searches must not wait behind bulk requests. Neither connects before it is
 * used.
 */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

    /** The node gives up on a search first; this is only for a node that says nothing at all. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** Searches under way at once; the client's own 10 make a busy page wait, not the node. Idle ones cost nothing. */
    private static final int CONNECTIONS = 64;

    @Bean(destroyMethod = "close")
    Rest5Client searchConnections(ElasticsearchProperties properties) {
        return connections(properties, properties.searchTimeout().plus(GRACE));
    }

    @Bean(destroyMethod = "close")
    Rest5Client indexConnections(ElasticsearchProperties properties) {
        return connections(properties, properties.indexTimeout());
    }

    @Bean
    ElasticsearchClient elasticsearchClient(Rest5Client searchConnections) {
        return new ElasticsearchClient(new Rest5ClientTransport(searchConnections, new Jackson3JsonpMapper()));
    }

    @Bean
    RawElasticsearch rawElasticsearch(Rest5Client indexConnections) {
        return new RawElasticsearch(indexConnections);
    }

    private static Rest5Client connections(ElasticsearchProperties properties, Duration responseTimeout) {
        Rest5ClientBuilder builder = Rest5Client.builder(properties.uris().toArray(URI[]::new));
        builder.setConnectionConfigCallback(connection -> connection
                .setConnectTimeout(timeout(properties.connectTimeout()))
                .setSocketTimeout(timeout(responseTimeout)));
        builder.setConnectionManagerCallback(
                manager -> manager.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS));
        builder.setRequestConfigCallback(request -> request.setResponseTimeout(timeout(responseTimeout))
                .setConnectionRequestTimeout(timeout(properties.connectTimeout())));
        if (properties.apiKey() != null) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + properties.apiKey())});
        }
        if (properties.caCertificate() != null) {
            builder.setSSLContext(sslContext(properties.caCertificate().toFile()));
        }
        return builder.build();
    }

    private static javax.net.ssl.SSLContext sslContext(java.io.File caCertificate) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(caCertificate);
        } catch (IOException e) {
            throw new UncheckedIOException("dongtin.elasticsearch.ca-certificate can't be read: " + caCertificate, e);
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }
}
