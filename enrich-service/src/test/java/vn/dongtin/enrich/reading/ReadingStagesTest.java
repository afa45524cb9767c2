package vn.dongtin.enrich.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.article.AmountKind;
import vn.dongtin.contract.article.DateTag;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.Enrichment.FailedStage;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.enrich.Articles;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.date.DatePrecision;

class ReadingStagesTest {

    private static final String TITLE = "Amazon mở rộng hoạt động ở Việt Nam";
    private static final String BODY = "Chiều 5/12, bà Linda Waverley, Phó Chủ tịch Tập đoàn Amazon, làm việc với Bộ "
            + "Khoa học và Công nghệ tại Hà Nội. “Chúng tôi sẽ đầu tư 638 tỷ đồng trong quý III/2026”, bà Linda Waverley "
            + "nói. Sở Y tế Hà Nội cũng dự họp.";

    @Test
    void stages_haveTheNamesOfTheLibrary() {
        assertThat(Articles.stages().stream().map(Stage::name))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("sentences"),
                                Arrays.stream(vn.dongtin.text.annotate.Stage.values())
                                        .map(stage -> stage.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @Test
    void enrich_news_hasAllThatTheContractKnows() {
        EnrichedArticle read = read(Articles.stages());
        assertThat(read.enrichment().status()).isEqualTo(Enrichment.Status.COMPLETE);
        assertThat(read.language()).isEqualTo("vi");
        assertThat(Objects.requireNonNull(read.sentences()).size()).isEqualTo(3);
        assertThat(Objects.requireNonNull(read.words()).size()).isBetween(20, 60);
        assertThat(read.dates())
                .extracting(DateTag::value, DateTag::precision)
                .contains(Tuple.tuple("2026-35", Precision.QUARTER));
        assertThat(read.amounts()).singleElement().satisfies(amount -> {
            assertThat(amount.kind()).isEqualTo(AmountKind.MONEY);
            assertThat(amount.value()).isEqualByComparingTo("638000000000");
            assertThat(amount.unit()).isEqualTo("VND");
        });
        assertThat(read.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(
                                Objects.requireNonNull(quote.speaker()).entityId())
                        .isEqualTo("nil:per:linda-waverley"));
        assertThat(read.keyphrases()).isNotEmpty();
        assertThat(Objects.requireNonNull(read.summary()).size()).isPositive();
        Offsets.check(read);
    }

    @Test
    void enrich_names_areLabelledByTheKnowledgeOrTheirFullestForm() {
        EnrichedArticle read = read(Articles.stages());
        assertThat(read.mentions()).extracting(Mention::field).startsWith("title", "title", null);
        assertThat(read.entities())
                .contains(new EntityTag("dt:company:amazon", EntityType.ORG, "Amazon", 2))
                .contains(new EntityTag("nil:per:linda-waverley", EntityType.PER, "Linda Waverley", 2));
        assertThat(read.mentions())
                .allSatisfy(mention -> assertThat(mention.confidence()).isBetween(0.0, 1.0))
                .filteredOn(mention -> mention.surface().equals("Sở Y tế Hà Nội"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.inner()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "000, medtop:04000000",
        "001, medtop:13000000",
        "002, medtop:11000000",
        "003, medtop:04000000",
        "004, medtop:04000000"
    })
    void enrich_seed_isCompleteAndProvesItself(String prefix, String topic) throws Exception {
        EnrichedArticle read = Articles.enricher(Articles.stages()).enrich(Articles.seed(prefix));
        assertThat(read.enrichment().failedStages()).isEmpty();
        assertThat(read.topics()).extracting(TopicTag::id).contains(topic);
        assertThat(read.topics())
                .isSortedAccordingTo(Comparator.comparingDouble(TopicTag::score).reversed());
        assertThat(read.topics())
                .allSatisfy(tag -> assertThat(tag.label()).isNotBlank().isNotEqualTo(tag.id()))
                .allSatisfy(tag -> assertThat(tag.reason()).isEqualTo("model"));
        Offsets.check(read);
    }

    @Test
    void enrich_nothingToGoBy_hasNoTopic() {
        EnrichedArticle read = Articles.enricher(Articles.stages()).enrich(Articles.article(null, "Ừ."));
        assertThat(read.topics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, en", "other, other", "vi, vi"})
    void enrich_languageSaidByTheClient_isTheLanguage(String said, String language) {
        EnrichedArticle read = Articles.enricher(Articles.stages()).enrich(Articles.article(TITLE, BODY, said, null));
        assertThat(read.language()).isEqualTo(language);
        assertThat(read.languageConfidence()).isEqualTo(1.0);
        Offsets.check(read);
    }

    @Test
    void enrich_languageThatTheContractDoesNotKnow_failsAlone() {
        EnrichedArticle read = Articles.enricher(Articles.stages()).enrich(Articles.article(TITLE, BODY, "tlh", null));
        assertThat(failed(read)).containsExactly("language");
        assertThat(read.mentions()).isNotEmpty();
    }

    @Test
    void enrich_publishedAt_givesDatesTheirYear() {
        PublishedAt day = new PublishedAt("2019-12-06T08:00:07+07:00", Precision.SECOND, null, null);
        EnrichedArticle read =
                Articles.enricher(Articles.stages()).enrich(Articles.article(null, "Chiều 5/12, mưa to.", null, day));
        assertThat(read.dates()).singleElement().satisfies(date -> {
            assertThat(date.value()).isEqualTo("2019-12-05");
            assertThat(date.inferred()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-05", "2025-12", "2025"})
    void enrich_publishedAtOfAnyPrecision_isTaken(String value) {
        Precision precision = switch (value.length()) {
            case 10 -> Precision.DAY;
            case 7 -> Precision.MONTH;
            default -> Precision.YEAR;
        };
        PublishedAt published = new PublishedAt(value, precision, null, null);
        EnrichedArticle read =
                Articles.enricher(Articles.stages()).enrich(Articles.article(TITLE, BODY, null, published));
        assertThat(read.enrichment().failedStages()).isEmpty();
    }

    @Test
    void enrich_bodyThatIsNotInNfc_countsInTheBodyThatIsWritten() {
        String decomposed = Normalizer.normalize(BODY, Normalizer.Form.NFD);
        EnrichedArticle read = Articles.enricher(Articles.stages())
                .enrich(Articles.article(Normalizer.normalize(TITLE, Normalizer.Form.NFD), decomposed));
        assertThat(read.body()).isEqualTo(BODY);
        assertThat(read.title()).isEqualTo(TITLE);
        Offsets.check(read);
    }

    @Test
    void enrich_withoutSentences_namesEveryStageAndKeepsTheArticle() {
        EnrichedArticle read = read(Articles.stagesWithout("sentences"));
        assertThat(failed(read))
                .containsExactlyElementsOf(
                        Articles.stages().stream().map(Stage::name).toList());
        assertThat(read.body()).isEqualTo(BODY);
        assertThat(read.title()).isEqualTo(TITLE);
    }

    @Test
    void enrich_withoutLanguage_readsVietnamese() {
        EnrichedArticle read = read(Articles.stagesWithout("language"));
        assertThat(failed(read)).containsExactly("language");
        assertThat(read.language()).isNull();
        assertThat(read.mentions()).isEqualTo(read(Articles.stages()).mentions());
    }

    @Test
    void enrich_withoutWords_failsWhatBuildsOnThemAndKeepsTheRest() {
        EnrichedArticle read = read(Articles.stagesWithout("words"));
        assertThat(failed(read)).containsExactly("words", "entities", "links", "keyphrases");
        assertThat(read.words()).isNull();
        assertThat(read.mentions()).isNull();
        assertThat(read.mentionsTotal()).isNull();
        assertThat(read.entities()).isNull();
        assertThat(read.keyphrases()).isNull();
        assertThat(read.topics()).isNotNull();
        assertThat(read.dates()).isNotEmpty();
        assertThat(read.quotes()).isNotEmpty();
        assertThat(read.summary()).isNotNull();
    }

    @Test
    void enrich_withoutLinks_keepsTheNames() {
        EnrichedArticle read = read(Articles.stagesWithout("links"));
        assertThat(failed(read)).containsExactly("links");
        assertThat(read.entities()).isNull();
        assertThat(read.mentions())
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.entityId()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "amounts", "topics", "quotes", "keyphrases", "summary"})
    void enrich_withoutOneStage_hasAllTheOthers(String name) {
        EnrichedArticle read = read(Articles.stagesWithout(name));
        assertThat(failed(read)).containsExactly(name);
        assertThat(read.entities()).isEqualTo(read(Articles.stages()).entities());
    }

    /** The names of the library's values are those of the contract's. */
    @ParameterizedTest
    @EnumSource(DatePrecision.class)
    void precision_isKnownToTheContract(DatePrecision precision) {
        assertThat(Precision.valueOf(precision.name()).name()).isEqualTo(precision.name());
    }

    private static EnrichedArticle read(List<Stage> stages) {
        return Articles.enricher(stages).enrich(Articles.article(TITLE, BODY));
    }

    private static List<String> failed(EnrichedArticle read) {
        return read.enrichment().failedStages().stream().map(FailedStage::stage).toList();
    }
}
