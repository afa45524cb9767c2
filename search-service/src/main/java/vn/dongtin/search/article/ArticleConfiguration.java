package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dongtin.search.elasticsearch.ElasticsearchProperties;
import vn.dongtin.search.index.IndexBootstrap;
import vn.dongtin.search.index.IndexNames;

/** Connects the reads of articles with the index. */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    @Bean
    IndexReader indexReader(IndexBootstrap bootstrap) {
        return new IndexReader(bootstrap::missing);
    }

    @Bean
    ListParameters listParameters(Clock clock) {
        return new ListParameters(clock);
    }

    @Bean
    ArticleSearch articleSearch(
            ElasticsearchClient elasticsearch,
            ElasticsearchProperties properties,
            IndexReader index,
            IndexNames names,
            Clock clock) {
        SearchRequests requests = new SearchRequests(names.alias(), properties.searchTimeout());
        return new ArticleSearch(elasticsearch, index, requests, new Labels(elasticsearch, names.alias()), clock);
    }

    @Bean
    ArticleLookup articleLookup(ElasticsearchClient elasticsearch, IndexReader index, IndexNames names) {
        return new ArticleLookup(elasticsearch, index, names.alias());
    }
}
