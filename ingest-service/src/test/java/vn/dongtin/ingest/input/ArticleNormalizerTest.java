package vn.dongtin.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.problem.ProblemException;

class ArticleNormalizerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final ArticleNormalizer normalizer = new ArticleNormalizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    000_40a628317ce90b62.txt | 2025-12-05                | Chiều 5/12        | true
                    001_fedd5b7eaeedf50d.txt | 2025-12-04T10:55:00+07:00 | 10:55, 04/12/2025 |
                    002_e2a7b558c0915975.txt | 2026-06-10                | Chiều ngày 10-6   | true
                    003_81c80cc6bfa177bf.txt | 2026-01-14                | ngày 14/1         | true
                    004_42a1a8f3a73ae819.txt | 2025-06-25                | ngày 25/6         | true
                    """)
    void normalize_seed_datesItWithEvidence(String file, String value, String surface, Boolean inferred)
            throws IOException {
        NormalizedArticle article = normalize(input(seed(file)));
        PublishedAt date = article.publishedAt();
        assertThat(date.value()).isEqualTo(value);
        assertThat(date.evidence().surface()).isEqualTo(surface);
        assertThat(date.inferred()).isEqualTo(inferred);
        assertThat(article.body()
                        .substring(date.evidence().start(), date.evidence().end()))
                .isEqualTo(surface);
        assertThat(article.inferred().language()).isEqualTo("vi");
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void normalize_firstLineReadsLikeATitle_becomesTheTitle() throws IOException {
        NormalizedArticle article = normalize(input(seed("003_81c80cc6bfa177bf.txt")));
        assertThat(article.title()).isEqualTo("Cục Xúc tiến thương mại phối hợp Amazon “chắp cánh” cho hàng Việt");
        assertThat(article.inferred().title()).isEqualTo(article.title());
        assertThat(article.body()).startsWith("Trước tình hình này");
    }

    @Test
    void normalize_firstLineIsASentence_staysInTheBody() throws IOException {
        NormalizedArticle article = normalize(input(seed("004_42a1a8f3a73ae819.txt")));
        assertThat(article.title()).isNull();
        assertThat(article.body()).startsWith("Tại Washington");
    }

    @Test
    void normalize_seedInNfd_isTheSameArticle() throws IOException {
        String seed = seed("000_40a628317ce90b62.txt");
        NormalizedArticle composed = normalize(input(seed));
        NormalizedArticle decomposed = normalize(input(Normalizer.normalize(seed, Normalizer.Form.NFD)));
        assertThat(decomposed.id()).isEqualTo(composed.id());
        assertThat(decomposed.contentHash()).isEqualTo(composed.contentHash());
        assertThat(decomposed.body()).isEqualTo(composed.body());
    }

    @Test
    void normalize_otherTonePlacement_isTheSameArticleWithAnotherText() {
        NormalizedArticle one = normalize(input("Khu công nghệ cao Hòa Lạc mở rộng."));
        NormalizedArticle other = normalize(input("Khu công nghệ cao Hoà Lạc mở rộng."));
        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.contentHash()).isNotEqualTo(one.contentHash());
    }

    @Test
    void normalize_titleGivenOrInTheText_isTheSameArticle() {
        String title = "Hà Nội mở thêm hai tuyến xe buýt";
        String body = "Sở Giao thông vận tải cho biết như vậy.";
        NormalizedArticle given = normalize(
                new ArticleInput(body, null, title, null, null, null, List.of(), null, null, null, false, List.of()));
        assertThat(normalize(input(title + "\n" + body)).id()).isEqualTo(given.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200b\u00a0", "…", "\u0301\u0301"})
    void normalize_noText_isBlank(String text) {
        assertThat(code(input(text))).isEqualTo("blank-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>a",
                " \n<html lang=vi><body>a</body></html>",
                "<div class='x'>Tin mới</div>",
                "<P>Tin mới</P>"
            })
    void normalize_htmlAsText_isRefused(String text) {
        assertThat(code(input(text))).isEqualTo("looks-like-html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 5 độ ở Sa Pa", "<3 Hà Nội", "a < b và b > c", "<pin> 5.000 mAh"})
    void normalize_textWithAngles_isAccepted(String text) {
        assertThat(normalize(input(text)).body()).isEqualTo(text);
    }

    @Test
    void normalize_html_becomesTextWithTitle() {
        NormalizedArticle article = normalize(new ArticleInput(
                null,
                "<html><head><title>Giá vàng tăng</title><script>x()</script></head><body><nav>Trang chủ</nav>"
                        + "<article><p>Chiều 5/12, giá vàng tăng.</p><p>Thị trường &amp; doanh nghiệp.</p></article>",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                false,
                List.of()));
        assertThat(article.title()).isEqualTo("Giá vàng tăng");
        assertThat(article.body()).isEqualTo("Chiều 5/12, giá vàng tăng.\nThị trường & doanh nghiệp.");
    }

    @Test
    @Timeout(10)
    void normalize_deeplyNestedHtml_isRead() {
        String html = "<div>".repeat(200_000) + "Tin";
        assertThat(normalize(new ArticleInput(
                                null, html, null, null, null, null, List.of(), null, null, null, false, List.of()))
                        .body())
                .isEqualTo("Tin");
    }

    @Test
    void normalize_brokenCharacters_areCountedAndGone() {
        String marks = "a" + "\u0301".repeat(40);
        NormalizedArticle article = normalize(input("x\ud800y\udc00z \u0000\u0007 " + marks));
        assertThat(article.warnings())
                .extracting(Warning::code, Warning::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("lone-surrogates", 2),
                        org.assertj.core.groups.Tuple.tuple("control-characters", 2),
                        org.assertj.core.groups.Tuple.tuple("marks-cut", 10));
        assertThat(article.body()).startsWith("x\ufffdy\ufffdz ");
    }

    @Test
    @Timeout(3)
    void normalize_mebibyteOfMarks_isLinear() {
        assertThat(normalize(input("a" + "\u0301\u0323".repeat(250_000))).body())
                .isNotEmpty();
    }

    @Test
    void normalize_url_givesIdAndSource() {
        NormalizedArticle one = normalize(withUrl("http://www.Báo.vn:80/tin/1/?utm_source=fb#top"));
        NormalizedArticle other = normalize(withUrl("https://www.xn--bo-mia.vn/tin/1"));
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.source()).isEqualTo("xn--bo-mia.vn");
        assertThat(one.inferred().source()).isEqualTo(one.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/tin/1", "ftp://a.vn/1", "https://", "mailto:a@b.vn"})
    void normalize_noHttpUrl_isInvalid(String url) {
        assertThat(code(withUrl(url))).isEqualTo("invalid-member");
    }

    @Test
    void normalize_futurePublication_isNotBelieved() {
        NormalizedArticle article =
                normalize(dated(NOW.plus(Duration.ofMinutes(16)).toString()));
        assertThat(article.warnings()).extracting(Warning::code).contains("published-in-future");
        assertThat(article.publishedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-04T10:55:00+07:00, 2025-12-04T03:55:00Z",
        "2025-12-04T10:55:00, 2025-12-04T03:55:00Z",
        "2025-12-04T10:55:00Z, 2025-12-04T10:55:00Z",
        "2025-12-04, 2025-12-03T17:00:00Z",
        "2025-12, 2025-11-30T17:00:00Z",
        "2025, 2024-12-31T17:00:00Z"
    })
    void normalize_publishedAt_isReadAsSent(String sent, Instant start) {
        assertThat(normalize(dated(sent)).publishedAt().start()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm qua", "2025-13-01", "04/12/2025", "2025-02-30", "12345", "9999999999"})
    void normalize_noDate_isInvalid(String sent) {
        assertThat(code(dated(sent))).isEqualTo("invalid-member");
    }

    @ParameterizedTest
    @CsvSource({"vi, vi", "vi-VN, vi", "EN-gb, en", "fr, other"})
    void normalize_languageTag_isMapped(String tag, String language) {
        assertThat(normalize(inLanguage(tag)).language()).isEqualTo(language);
    }

    @Test
    void normalize_noLanguageTag_isInvalid() {
        assertThat(code(inLanguage("tiếng Việt"))).isEqualTo("invalid-member");
    }

    @Test
    void contentHash_everyMember_counts() {
        ArticleInput base = input("Một bài báo.");
        Stream<ArticleInput> changed = Stream.of(
                input("Một bài báo!"),
                with(base, "title", "T"),
                with(base, "source", "s"),
                with(base, "rights", "r"),
                with(base, "language", "vi"),
                with(base, "publishedAt", "2025"),
                with(base, "author", "An"));
        List<String> hashes =
                changed.map(input -> normalize(input).contentHash()).distinct().toList();
        assertThat(hashes).hasSize(7).doesNotContain(normalize(base).contentHash());
    }

    private static ArticleInput with(ArticleInput base, String member, String value) {
        return new ArticleInput(
                base.text(),
                null,
                member.equals("title") ? value : null,
                null,
                member.equals("language") ? value : null,
                member.equals("publishedAt") ? value : null,
                member.equals("author") ? List.of(value) : List.of(),
                member.equals("source") ? value : null,
                null,
                member.equals("rights") ? value : null,
                false,
                List.of());
    }

    private NormalizedArticle normalize(ArticleInput input) {
        return normalizer.normalize(input, NOW);
    }

    private String code(ArticleInput input) {
        return catchThrowableOfType(ProblemException.class, () -> normalize(input))
                .problem()
                .code();
    }

    private static ArticleInput input(String text) {
        return new ArticleInput(text, null, null, null, null, null, List.of(), null, null, null, false, List.of());
    }

    private static ArticleInput withUrl(String url) {
        return new ArticleInput("Tin", null, null, url, null, null, List.of(), null, null, null, false, List.of());
    }

    private static ArticleInput dated(String publishedAt) {
        return new ArticleInput(
                "Tin", null, null, null, null, publishedAt, List.of(), null, null, null, false, List.of());
    }

    private static ArticleInput inLanguage(String language) {
        return new ArticleInput("Tin", null, null, null, language, null, List.of(), null, null, null, false, List.of());
    }

    private static String seed(String file) throws IOException {
        return Files.readString(Path.of("../seeds", file));
    }
}
