package vn.dongtin.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.language.Language;
import vn.dongtin.text.language.LanguageDetector;

class CorpusTest {

    private static final int ARTICLES = 2_000;

    private static final Corpus CORPUS = new Corpus(Corpus.SEED);

    private static String digest(Corpus corpus) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        corpus.articles(200).forEach(article -> digest.update(article.json()));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void sameSeedGivesTheSameBytes() throws Exception {
        assertThat(digest(new Corpus(Corpus.SEED)))
                .isEqualTo(digest(CORPUS))
                .isEqualTo("55fc207098408c5c0edab138c76fa8d64ba41bb24cc6f0023e63b6214417dee9");
    }

    @Test
    void anotherSeedGivesOtherArticles() throws Exception {
        assertThat(digest(new Corpus(2))).isNotEqualTo(digest(CORPUS));
    }

    @Test
    void articleDoesNotDependOnThoseBefore() {
        var last = CORPUS.articles(50).reduce((first, second) -> second).orElseThrow();
        assertThat(last).isEqualTo(new Corpus(Corpus.SEED).article(49));
    }

    @Test
    void meanBodyIsAsLongAsPublished() {
        double mean = CORPUS.articles(5_000)
                .mapToInt(article -> article.json().length)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(4_400.0, 4_500.0);
    }

    @Test
    void lengthsAreSpread() {
        var lengths = CORPUS.articles(ARTICLES)
                .mapToInt(article -> article.text().length())
                .sorted()
                .toArray();
        assertThat(lengths[ARTICLES / 10]).isLessThan(lengths[ARTICLES / 2] * 6 / 10);
        assertThat(lengths[ARTICLES * 9 / 10]).isGreaterThan(lengths[ARTICLES / 2] * 17 / 10);
    }

    @Test
    void textIsVietnameseInNfc() {
        var language = new LanguageDetector();
        assertThat(CORPUS.articles(100))
                .allMatch(article -> Normalizer.isNormalized(article.text(), Normalizer.Form.NFC))
                .allMatch(article -> language.detect(article.text()).language() == Language.ofCode("vi"));
    }

    @Test
    void textGivesEnrichmentItsWork() {
        var dates = new DateParser();
        assertThat(CORPUS.articles(100)
                        .mapToInt(article ->
                                dates.parse(article.text(), DateContext.NONE).size())
                        .sum())
                .isGreaterThan(200);
        assertThat(CORPUS.articles(100)
                        .filter(article -> article.text().contains("Nguyễn"))
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void everyRankHasItsOwnToken() {
        var vocabulary = new Vocabulary(Corpus.SEED);
        var tokens = new HashSet<String>();
        IntStream.range(0, Vocabulary.SIZE).forEach(rank -> tokens.add(vocabulary.token(rank)));
        assertThat(tokens).hasSize(200_000);
        assertThat(vocabulary.token(0)).isEqualTo("và");
    }

    /** The heaviest rank has 1/3.7 of the sum of all weights, 2.4 per cent, less what names and dates take. */
    @Test
    void commonestWordIsAsFrequentAsZipfSays() {
        var words = CORPUS.articles(ARTICLES)
                .flatMap(article ->
                        article.text().toLowerCase(java.util.Locale.ROOT).lines())
                .flatMap(line -> java.util.Arrays.stream(line.split("[ .,]+")))
                .toList();
        double share = (double) words.stream().filter("và"::equals).count() / words.size();
        assertThat(share).isBetween(0.010, 0.025);
    }

    @Test
    void bodyIsWhatIngestTakes() {
        var json = JsonMapper.builder().build().readTree(CORPUS.article(3).json());
        assertThat(json.propertyNames()).containsExactly("text", "title", "source", "externalId", "publishedAt");
        assertThat(json.path("externalId").asString()).isEqualTo("zipf-1-3");
        assertThat(new String(CORPUS.article(3).json(), StandardCharsets.UTF_8)).doesNotContain("\n");
    }

    @Test
    void timesAreSpreadOverThirtyDays() {
        var days = CORPUS.articles(ARTICLES)
                .map(article -> OffsetDateTime.parse(article.publishedAt()).toLocalDate())
                .distinct()
                .toList();
        assertThat(days).hasSize(30);
    }
}
