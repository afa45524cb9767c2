package vn.dongtin.enrich;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.kafka.TopicProvisioner;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.date.DateStage;
import vn.dongtin.enrich.entity.EntityStage;
import vn.dongtin.enrich.language.LanguageStage;
import vn.dongtin.enrich.pipeline.Enricher;
import vn.dongtin.enrich.pipeline.StagedEnricher;
import vn.dongtin.enrich.pipeline.StagedEnricher.Pipeline;
import vn.dongtin.enrich.sentence.SentenceStage;
import vn.dongtin.enrich.stream.StreamProperties;
import vn.dongtin.enrich.topic.TopicStage;

/** Connects the parts; none needs a broker to be there when the service starts. */
@Configuration(proxyBeanMethods = false)
class EnrichWiring {

    /** Raised by a release whose output may differ: word lists, rules, models, the shape of the document. */
    private static final Pipeline PIPELINE = new Pipeline(1, List.of("gazetteer-1", "topic-terms-1"));

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
        return PIPELINE;
    }

    @Bean
    Enricher enricher(StreamProperties properties) {
        return new StagedEnricher(
                List.of(new LanguageStage(), new SentenceStage(), new DateStage(), new EntityStage(), new TopicStage()),
                PIPELINE,
                properties.stageLimit());
    }
}
