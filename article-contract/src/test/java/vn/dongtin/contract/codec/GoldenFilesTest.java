package vn.dongtin.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.Golden;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.EnrichedRecord;
import vn.dongtin.contract.article.Evidence;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.QuoteTag;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.article.Retraction;

class GoldenFilesTest {

    private static final String FUTURE = "-from-the-future.json";

    private final ArticleCodec codec = new ArticleCodec();

    static Stream<String> rawFiles() {
        return Stream.concat(Golden.names("raw-article").stream(), Golden.names("retraction").stream());
    }

    static Stream<String> enrichedFiles() {
        return Stream.concat(Golden.names("enriched-article").stream(), Golden.names("retraction").stream());
    }

    static Stream<String> headFiles() {
        return Golden.names("article-head").stream();
    }

    @ParameterizedTest
    @MethodSource("rawFiles")
    void aRawRecordIsReadAndWrittenAgain(String name) {
        byte[] written = codec.write(codec.raw(Golden.bytes(name), "urn:dongtin:raw-article:1"));

        assertThat(Golden.json(written)).isEqualTo(Golden.json(asWeKnowIt(name)));
    }

    @ParameterizedTest
    @MethodSource("enrichedFiles")
    void anEnrichedRecordIsReadAndWrittenAgain(String name) {
        byte[] written = codec.write(codec.enriched(Golden.bytes(name), "urn:dongtin:enriched-article:1"));

        assertThat(Golden.json(written)).isEqualTo(Golden.json(asWeKnowIt(name)));
    }

    @ParameterizedTest
    @MethodSource("headFiles")
    void aHeadIsReadAndWrittenAgain(String name) {
        byte[] written = codec.write(codec.head(Golden.bytes(name), null));

        assertThat(Golden.json(written)).isEqualTo(Golden.json(asWeKnowIt(name)));
    }

    @Test
    void aFullRawArticleHasItsMembers() {
        RawArticle article = (RawArticle) codec.raw(Golden.bytes("raw-article-full.json"), null);

        PublishedAt publishedAt = requireNonNull(article.publishedAt());
        Evidence evidence = requireNonNull(publishedAt.evidence());
        assertThat(article.key()).hasToString("67fcd6a56f86c89fcc2da8e3c67b3a54@1764820800000123");
        assertThat(article.body().substring(evidence.start(), evidence.end())).isEqualTo(evidence.surface());
        assertThat(article.authors()).containsExactly("Trung tâm Truyền thông KH&CN", "Nguyễn Thị Hòa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enriched-article-full.json", "enriched-article-pipeline-1.json"})
    void namesAndDatesPointAtTheirSurface(String name) {
        EnrichedArticle article = (EnrichedArticle) codec.enriched(Golden.bytes(name), null);

        assertThat(article.mentions()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(mention -> {
            String field = "title".equals(mention.field()) ? requireNonNull(article.title()) : article.body();
            assertThat(field.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
            assertThat(mention.inner())
                    .allSatisfy(inner -> assertThat(field.substring(inner.start(), inner.end()))
                            .isEqualTo(inner.surface()));
        });
        assertThat(article.dates())
                .isNotEmpty()
                .allSatisfy(date -> assertThat(article.body().substring(date.start(), date.end()))
                        .isEqualTo(date.surface()));
    }

    @Test
    void whatPipeline2AddsPointsAtItsSurface() {
        EnrichedArticle article = (EnrichedArticle) codec.enriched(Golden.bytes("enriched-article-full.json"), null);
        String body = article.body();

        assertThat(article.amounts())
                .singleElement()
                .satisfies(
                        amount -> assertThat(body.substring(amount.start(), amount.end()))
                                .isEqualTo(amount.surface()),
                        amount -> assertThat(amount.value()).isEqualByComparingTo("638000000000"));
        assertThat(article.quotes()).singleElement().satisfies(quote -> {
            QuoteTag.Speaker speaker = requireNonNull(quote.speaker());
            assertThat(body.substring(quote.start(), quote.end())).isEqualTo(quote.surface());
            assertThat(body.substring(speaker.start(), speaker.end())).isEqualTo(speaker.surface());
        });
        assertThat(article.keyphrases())
                .hasSize(2)
                .allSatisfy(phrase ->
                        assertThat(body.substring(phrase.start(), phrase.end())).isEqualTo(phrase.surface()));
        assertThat(requireNonNull(article.words()).size()).isEqualTo(5);
        assertThat(requireNonNull(article.summary()).size()).isEqualTo(1);
    }

    @Test
    void aRecordOfPipeline1HasNothingOfPipeline2() {
        EnrichedArticle article =
                (EnrichedArticle) codec.enriched(Golden.bytes("enriched-article-pipeline-1.json"), null);

        assertThat(article.words()).isNull();
        assertThat(article.amounts()).isNull();
        assertThat(article.quotes()).isNull();
        assertThat(article.keyphrases()).isNull();
        assertThat(article.summary()).isNull();
        assertThat(article.mentions()).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.confidence()).isNull();
            assertThat(mention.inner()).isEmpty();
        });
    }

    @Test
    void aPartialArticleKeepsAbsentApartFromEmpty() {
        EnrichedArticle article = (EnrichedArticle) codec.enriched(Golden.bytes("enriched-article-partial.json"), null);

        assertThat(article.mentions()).isEmpty();
        assertThat(article.dates()).isNull();
        assertThat(new String(codec.write((EnrichedRecord) article), UTF_8))
                .contains("\"mentions\":[]")
                .doesNotContain("\"dates\":");
    }

    @Test
    void aRetractionIsTheSameBytesInBothTopics() {
        Retraction retraction = (Retraction) codec.raw(Golden.bytes("retraction-full.json"), null);

        assertThat(codec.write((RawRecord) retraction)).isEqualTo(codec.write((EnrichedRecord) retraction));
    }

    private static String asWeKnowIt(String name) {
        String known = name.replace(FUTURE, ".json");
        return name.endsWith(FUTURE) && !known.equals("article-head.json") ? name.replace(FUTURE, "-full.json") : known;
    }
}
