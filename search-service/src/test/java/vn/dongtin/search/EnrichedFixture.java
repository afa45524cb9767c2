package vn.dongtin.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.EnrichedRecord;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.contract.article.Retraction;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.article.TimeBasis;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.kafka.EventHeaders;

/** Records of the topic of enriched articles as enrich-service writes them. */
record EnrichedFixture(EnrichedRecord value, int pipeline) {

    private static final ArticleCodec CODEC = new ArticleCodec();
    private static final Instant TIME = Instant.parse("2025-12-04T03:55:00Z");

    static EnrichedFixture of(@Nullable String title, String body) {
        return new Draft(title, body).build();
    }

    static Draft draft(@Nullable String title, String body) {
        return new Draft(title, body);
    }

    static EnrichedFixture retraction(String id, long version, String reason) {
        return new EnrichedFixture(
                new Retraction(new ArticleId(id), version, 2, Instant.parse("2025-12-05T00:00:00Z"), reason), 1);
    }

    String id() {
        return value.id().value();
    }

    ProducerRecord<byte[], byte[]> record(String topic) {
        return new ProducerRecord<>(
                topic,
                null,
                value.key().toString().getBytes(UTF_8),
                CODEC.write(value),
                EventHeaders.enriched(value.key(), pipeline, "2025-12-04T04:00:00Z", null));
    }

    /** An article in the making. */
    static final class Draft {

        private final @Nullable String title;
        private final String body;
        private ArticleId id;
        private long version = 1_764_820_500_000_000L;
        private int pipeline = 1;
        private @Nullable String source = "baochinhphu.vn";
        private @Nullable String language = "vi";
        private Instant time = TIME;
        private List<TopicTag> topics = List.of();
        private List<EntityTag> entities = List.of();

        private Draft(@Nullable String title, String body) {
            this.title = title;
            this.body = body;
            this.id = ArticleId.ofText(title == null ? "" : title, body);
        }

        Draft id(String value) {
            id = new ArticleId(value);
            return this;
        }

        Draft version(long value) {
            version = value;
            return this;
        }

        Draft pipeline(int value) {
            pipeline = value;
            return this;
        }

        Draft source(String value) {
            source = value;
            return this;
        }

        Draft language(String value) {
            language = value;
            return this;
        }

        Draft time(String value) {
            time = Instant.parse(value);
            return this;
        }

        Draft topic(String topic, String label) {
            topics = List.of(new TopicTag(topic, label, 0.9, List.of(), "model"));
            return this;
        }

        Draft entity(String entity, String label) {
            entities = List.of(new EntityTag(entity, EntityType.ORG, label, 3));
            return this;
        }

        EnrichedFixture build() {
            Enrichment enrichment =
                    new Enrichment(pipeline, Enrichment.Status.COMPLETE, List.of(), List.of("words-3f09a2c1"));
            EnrichedArticle article = new EnrichedArticle(
                    id,
                    version,
                    1,
                    null,
                    source,
                    null,
                    title,
                    body,
                    language,
                    0.99,
                    null,
                    List.of(),
                    null,
                    TIME,
                    time,
                    TimeBasis.COLLECTED_AT,
                    Route.PUSH,
                    null,
                    null,
                    null,
                    List.of(),
                    0,
                    entities,
                    topics,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    enrichment);
            return new EnrichedFixture(article, pipeline);
        }
    }
}
