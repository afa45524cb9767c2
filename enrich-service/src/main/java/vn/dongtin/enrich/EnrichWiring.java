package vn.dongtin.enrich;

import java.time.Clock;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.kafka.TopicProvisioner;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.enrich.pipeline.StagedEnricher;
import vn.dongtin.enrich.pipeline.StagedEnricher.Pipeline;
import vn.dongtin.enrich.reading.ReadingStages;
import vn.dongtin.enrich.stream.StreamProperties;
import vn.dongtin.text.annotate.ModelNames;

/** Connects the parts; none needs a broker to be there when the service starts. */
@Configuration(proxyBeanMethods = false)
class EnrichWiring {

    /** Raised by a release whose output may differ: word lists, rules, models, the shape of the document. */
    private static final int PIPELINE = 2;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ArticleCodec articleCodec() {
        return new ArticleCodec();
    }

    @Bean
    Topics topics(TopicProperties properties) {
        return new Topics(properties.prefix());
    }

    @Bean
    TopicProvisioner topicProvisioner(KafkaProperties kafka, Topics topics, HeadsProperties heads) {
        return new TopicProvisioner(kafka.buildAdminProperties(), topics.all(heads.retention()));
    }

    @Bean
    Pipeline pipeline() {
        return new Pipeline(PIPELINE, ModelNames.read());
    }

    @Bean
    Enricher enricher(Pipeline pipeline, StreamProperties properties) {
        return new StagedEnricher(ReadingStages.load(), pipeline, properties.stageLimit());
    }
}
