package vn.dongtin.search.index;

import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.dongtin.search.elasticsearch.RawElasticsearch;

/** Up while Elasticsearch answers and knows the alias. */
final class IndexHealth implements HealthIndicator {

    private final RawElasticsearch elasticsearch;
    private final IndexBootstrap bootstrap;
    private final IndexNames names;

    IndexHealth(RawElasticsearch elasticsearch, IndexBootstrap bootstrap, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.bootstrap = bootstrap;
        this.names = names;
    }

    @Override
    public Health health() {
        if (!bootstrap.done()) {
            return Health.down().withDetail("reason", "index is not made yet").build();
        }
        try {
            return health(
                    elasticsearch.json("HEAD", "/_alias/" + names.alias(), null).status());
        } catch (IOException e) {
            return Health.down()
                    .withDetail("reason", "Elasticsearch does not answer")
                    .build();
        }
    }

    private Health health(int status) {
        if (status == 200) {
            return Health.up().build();
        }
        if (status == 404) {
            bootstrap.missing();
        }
        return Health.down().withDetail("status", status).build();
    }
}
