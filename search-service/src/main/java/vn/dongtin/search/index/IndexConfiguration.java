package vn.dongtin.search.index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dongtin.search.elasticsearch.RawElasticsearch;

/** Connects the index with its settings. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    IndexNames indexNames(IndexProperties properties) {
        return new IndexNames(properties.prefix());
    }

    @Bean
    IndexBootstrap indexBootstrap(RawElasticsearch elasticsearch, IndexNames names, IndexProperties properties) {
        return new IndexBootstrap(elasticsearch, names, new IndexDefinition(properties));
    }

    @Bean
    IndexHealth indexHealthIndicator(RawElasticsearch elasticsearch, IndexBootstrap bootstrap, IndexNames names) {
        return new IndexHealth(elasticsearch, bootstrap, names);
    }
}
