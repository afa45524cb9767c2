package vn.dongtin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.dongtin.search.RunningSearch.Answer;

@ExtendWith(RunningSearchExtension.class)
class ArticlesApiIT {

    private static final String SOURCE = "api.test";
    private static final String OTHER_SOURCE = "other.api.test";
    private static final EnrichedFixture TRADE = EnrichedFixture.draft(
                    "Amazon \"chắp cánh\" cho hàng Việt <b>",
                    "Cục Xúc tiến thương mại & Amazon hỗ trợ doanh nghiệp. " + "Thương mại điện tử tăng. ".repeat(40))
            .source(SOURCE)
            .time("2025-12-03T17:00:00Z")
            .topic("medtop:04000000", "Kinh tế")
            .entity("dt:company:amazon", "Amazon")
            .build();
    private static final EnrichedFixture DIALOGUE = EnrichedFixture.draft(
                    "Đối thoại kinh tế", "Việt Nam và Mỹ đối thoại; thương mại được nhắc đến một lần.")
            .source(OTHER_SOURCE)
            .time("2025-12-03T16:59:59Z")
            .topic("medtop:11000000", "Chính trị")
            .entity("dt:country:united-states", "Mỹ")
            .build();
    private static final EnrichedFixture ENGLISH = EnrichedFixture.draft(
                    "Vietnam and Amazon", "Trade talks between Vietnam and Amazon.")
            .source(SOURCE)
            .language("en")
            .time("2025-12-05T02:00:00Z")
            .topic("medtop:04000000", "Kinh tế")
            .entity("dt:company:amazon", "Amazon")
            .build();
    private static final List<EnrichedFixture> MANY = IntStream.range(0, 53)
            .mapToObj(i -> EnrichedFixture.draft("Bài số " + i, "Trang này qua trang khác.")
                    .source("paging.test")
                    .time("2025-11-0" + (1 + i % 3) + "T00:00:00Z")
                    .build())
            .toList();

    @BeforeAll
    static void index(RunningSearch search) {
        List<EnrichedFixture> all = new ArrayList<>(List.of(TRADE, DIALOGUE, ENGLISH));
        all.addAll(MANY);
        all.forEach(search::send);
        all.forEach(article -> search.awaitStored(article.id()));
        search.refresh();
    }

    private static Answer ours(RunningSearch search, String... parameters) {
        List<String> all = new ArrayList<>(List.of("sources", SOURCE + "," + OTHER_SOURCE));
        all.addAll(List.of(parameters));
        Answer answer = search.articles(all.toArray(String[]::new));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    @Test
    void aListHasTheMembersOfTheContract(RunningSearch search) {
        JsonNode list = ours(search, "q", "thương mại").json();
        assertThat(list.propertyNames())
                .containsExactlyInAnyOrder("total", "totalRelation", "tookMs", "query", "articles", "facets", "asOf");
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("totalRelation").asString()).isEqualTo("eq");
        assertThat(list.at("/query/input").asString()).isEqualTo("thương mại");
        assertThat(list.at("/query/interpreted").asString()).isEqualTo("thương AND mại");
        assertThat(list.at("/articles/0").propertyNames())
                .contains("id", "version", "revision", "source", "title", "excerpt", "language", "collectedAt")
                .contains("indexedAt", "time", "timeBasis", "topics", "entities", "highlights", "score")
                .doesNotContain("body", "mentions", "sentences");
    }

    @Test
    void anExcerptIsThePlainBeginningOfTheBody(RunningSearch search) {
        String excerpt = ours(search, "q", "\"chắp cánh\"")
                .json()
                .at("/articles/0/excerpt")
                .asString();
        assertThat(excerpt).startsWith("Cục Xúc tiến thương mại & Amazon").hasSizeBetween(280, 330);
    }

    @Test
    void highlightsEscapeEverythingButTheirMarks(RunningSearch search) {
        JsonNode highlights = ours(search, "q", "hàng Việt xúc").json().at("/articles/0/highlights");
        assertThat(highlights.path("title").asString())
                .isEqualTo("Amazon &quot;chắp cánh&quot; cho <mark>hàng</mark> <mark>Việt</mark> &lt;b&gt;");
        assertThat(highlights.at("/body/0").asString()).contains("<mark>Xúc</mark> tiến thương mại &amp; Amazon");
    }

    @Test
    void theTitleRanksAboveTheBody(RunningSearch search) {
        assertThat(ours(search, "q", "đối thoại").ids()).first().isEqualTo(DIALOGUE.id());
        assertThat(ours(search, "q", "amazon").ids()).contains(TRADE.id(), ENGLISH.id());
    }

    @Test
    void wordsMayStandInDifferentFields(RunningSearch search) {
        assertThat(ours(search, "q", "chắp doanh").ids()).containsExactly(TRADE.id());
    }

    @Test
    void withoutQueryTheNewestComeFirst(RunningSearch search) {
        assertThat(ours(search).ids()).containsExactly(ENGLISH.id(), TRADE.id(), DIALOGUE.id());
        assertThat(ours(search, "sort_direction", "asc").ids())
                .containsExactly(DIALOGUE.id(), TRADE.id(), ENGLISH.id());
        assertThat(ours(search, "sort_by", "indexedAt").ids()).hasSize(3);
    }

    @Test
    void nothingFoundIsAnAnswer(RunningSearch search) {
        Answer answer = ours(search, "q", "khôngcóchữnàynhưvậy");
        assertThat(answer.json().path("total").asInt(-1)).isZero();
        assertThat(answer.json().path("articles").isEmpty()).isTrue();
    }

    @Test
    void filtersTakeOneOfEachList(RunningSearch search) {
        assertThat(ours(search, "lang", "en").ids()).containsExactly(ENGLISH.id());
        assertThat(ours(search, "topics", "medtop:11000000,medtop:99999999").ids())
                .containsExactly(DIALOGUE.id());
        assertThat(ours(search, "entities", "dt:company:amazon", "entities", "dt:country:united-states")
                        .ids())
                .hasSize(3);
        assertThat(ours(search, "entities", "dt:company:amazon", "topics", "medtop:11000000")
                        .ids())
                .isEmpty();
    }

    @Test
    void aDateIsADayInVietnam(RunningSearch search) {
        assertThat(ours(search, "from", "2025-12-04").ids()).containsExactly(ENGLISH.id(), TRADE.id());
        assertThat(ours(search, "to", "2025-12-03").ids()).containsExactly(DIALOGUE.id());
        assertThat(ours(search, "from", "2025-12-04", "to", "2025-12-04").ids()).containsExactly(TRADE.id());
        assertThat(ours(search, "from", "2025-12-04T00:00:00+07:00", "to", "2025-12-04T00:00:00+07:00")
                        .ids())
                .containsExactly(TRADE.id());
        assertThat(ours(search, "from", "24h").ids()).isEmpty();
    }

    @Test
    void facetsCountAndNameTheirValues(RunningSearch search) {
        JsonNode facets = ours(search).json().path("facets");
        assertThat(facets.propertyNames()).containsExactlyInAnyOrder("topic", "entity", "source", "language", "day");
        assertThat(facets.at("/topic/0").toString())
                .isEqualTo("{\"value\":\"medtop:04000000\",\"label\":\"Kinh tế\",\"count\":2}");
        assertThat(facets.at("/entity/0/label").asString()).isEqualTo("Amazon");
        assertThat(facets.at("/source/0").toString()).isEqualTo("{\"value\":\"api.test\",\"count\":2}");
        assertThat(facets.path("day").toString())
                .isEqualTo("[{\"value\":\"2025-12-05\",\"count\":1},{\"value\":\"2025-12-04\",\"count\":1},"
                        + "{\"value\":\"2025-12-03\",\"count\":1}]");
    }

    @Test
    void facetsAreNamedEvenWhenNoArticleOfThePageHasThem(RunningSearch search) {
        JsonNode facets = ours(search, "page_size", "1", "facets", "topic", "sort_direction", "asc")
                .json()
                .path("facets");
        assertThat(facets.propertyNames()).containsExactly("topic");
        assertThat(facets.at("/topic/0/label").asString()).isEqualTo("Kinh tế");
    }

    @Test
    void facetsCanBeFewerOrNone(RunningSearch search) {
        assertThat(ours(search, "facets", "none").json().path("facets").isEmpty())
                .isTrue();
        assertThat(ours(search, "facets", "source", "facet_size", "1")
                        .json()
                        .at("/facets/source")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"relevancy,desc", "publishedAt,desc", "publishedAt,asc", "indexedAt,desc"})
    void pagesShowEveryArticleOnce(String order, String direction, RunningSearch search) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = search.articles(
                    "q",
                    "trang",
                    "sources",
                    "paging.test",
                    "sort_by",
                    order,
                    "sort_direction",
                    direction,
                    "page_size",
                    "7",
                    "cursor",
                    cursor,
                    "facets",
                    "none");
            assertThat(page.json().path("total").asInt()).isEqualTo(MANY.size());
            seen.addAll(page.ids());
            cursor = page.json().path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(MANY.size());
        assertThat(new HashSet<>(seen)).hasSize(MANY.size());
    }

    @Test
    void aCursorOfAnotherQueryIsRefused(RunningSearch search) {
        String cursor = search.articles("sources", "paging.test")
                .json()
                .path("nextCursor")
                .asString();
        Answer answer = search.articles("sources", "api.test", "cursor", cursor);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("bad-cursor");
        assertThat(search.articles("sources", "paging.test", "page_size", "50", "cursor", cursor)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "page_size, 0, bad-parameter",
        "page_size, 101, bad-parameter",
        "page_size, x, bad-parameter",
        "facet_size, 1000, bad-parameter",
        "facets, colour, bad-parameter",
        "lang, fr, bad-parameter",
        "sort_by, title, bad-parameter",
        "sort_direction, up, bad-parameter",
        "from, hôm qua, bad-parameter",
        "from, 2025-13-01, bad-parameter",
        "from, 2025-12-04T10:55:00, bad-parameter",
        "to, +999999999-01-01T00:00:00Z, bad-parameter",
        "to, 99999999d, bad-parameter",
        "cursor, nonsense, bad-cursor",
        "cursor, %%%, bad-cursor",
        "pagesize, 3, unknown-parameter",
        "duplicates, collapse, unknown-parameter",
    })
    void aBadParameterIsNamed(String name, String value, String code, RunningSearch search) {
        Answer answer = search.articles(name, value);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("?" + name);
        assertThat(answer.json().path("traceId").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aMistypedParameterGetsTheNearestName(RunningSearch search) {
        Answer answer = search.articles("pagesize", "3");
        assertThat(answer.json().path("detail").asString()).contains("did you mean page_size?");
    }

    @Test
    void allThatIsWrongIsToldAtOnce(RunningSearch search) {
        Answer answer = search.articles("page_size", "0", "from", "x", "from", "y", "lang", "fr");
        assertThat(answer.json().path("errors").size()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thu*",
                "title:amazon",
                "_exists_:title",
                "/re+/",
                "\"chưa đóng",
                "a AND (b OR",
                "{\"match_all\":{}}",
                "a\u0000b",
                "\uD800 lẻ",
                "x~2 ^5 [a TO b}",
                "<script>alert(1)</script>",
                "((((((((((",
                "-amazon +việt",
                "%00",
                "日本語 ไทย emoji 😀",
                "a\u0301\u0323\u0301",
                "_source",
                "\u202eabc"
            })
    void aHostileQueryIsSearchedLiterallyOrRefused(String query, RunningSearch search) {
        Answer answer = search.articles("q", query);
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 400);
        if (answer.status() == 400) {
            assertThat(answer.json().path("code").asString()).isEqualTo("bad-query");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "…", "\"\"", "?!"})
    void aQueryOfNothingThatCanBeLookedForIsRefused(String query, RunningSearch search) {
        Answer answer = search.articles("q", query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("bad-query");
    }

    @Test
    void aQueryBeyondTheLimitsIsRefused(RunningSearch search) {
        assertThat(search.articles("q", "a".repeat(2_001)).status()).isEqualTo(400);
        assertThat(search.articles("q", "\"" + "a ".repeat(9) + "\"").status()).isEqualTo(400);
        assertThat(search.articles("q", "\"" + "a ".repeat(8) + "\"").status()).isEqualTo(200);
        assertThat(search.articles("q", "a ".repeat(999)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%ED%A0%80", "?q=%C3%28", "?q=%zz", "?q=%"})
    void aQueryStringThatIsNotUtf8IsRefused(String query, RunningSearch search) {
        RawHttp.Answer answer = RawHttp.get(search.port(), "/api/v1/articles" + query);
        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("<html").doesNotContain("Exception");
    }

    @Test
    void anAddressThatIsNotEncodedIsToldHowToBe(RunningSearch search) {
        RawHttp.Answer answer = RawHttp.get(search.port(), "/api/v1/articles?q=thủ");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("application/problem+json").contains("--data-urlencode");
    }

    @Test
    void quotesMayStandUnescapedInTheAddress(RunningSearch search) {
        assertThat(RawHttp.get(search.port(), "/api/v1/articles?q=\"trade+talks\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anArticleHasItsDocumentAndAnETag(RunningSearch search) {
        String path = "/api/v1/articles/" + ENGLISH.id();
        Answer answer = search.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("body").asString()).isEqualTo("Trade talks between Vietnam and Amazon.");
        assertThat(answer.json().path("indexedAt").asString()).isNotEmpty();
        String etag = answer.header("ETag");
        assertThat(etag).isEqualTo("\"1764820500000000-1\"");
        assertThat(search.request("GET", path, "If-None-Match", etag).status()).isEqualTo(304);
        assertThat(search.request("HEAD", path).status()).isEqualTo(200);
        assertThat(search.get(path, "fields", "id").json().path("code").asString())
                .isEqualTo("unknown-parameter");
    }

    @Test
    void anUnknownArticleMayStillBeOnItsWay(RunningSearch search) {
        Answer answer = search.get("/api/v1/articles/00000000000000000000000000000000");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.json().path("code").asString()).isEqualTo("no-such-article");
        assertThat(answer.json().path("detail").asString()).contains("on its way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..%2f_search", "00000000000000000000000000000000%00", "_search", "ABCDEF"})
    void whatIsNoIdIsNoArticle(String id, RunningSearch search) {
        Answer answer = search.request("GET", "/api/v1/articles/" + id);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Retry-After")).isEmpty();
        assertThat(answer.response().body()).doesNotContain("Exception");
    }

    @Test
    void otherMethodsAddressesAndTypesHaveTheirAnswers(RunningSearch search) {
        Answer post = search.request("POST", "/api/v1/articles");
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow")).contains("GET");
        assertThat(post.json().path("code").asString()).isEqualTo("method-not-allowed");
        assertThat(search.request("GET", "/nothing").json().path("code").asString())
                .isEqualTo("not-found");
        Answer xml = search.request("GET", "/api/v1/articles", "Accept", "application/xml");
        assertThat(xml.status()).isEqualTo(406);
        assertThat(xml.json().path("code").asString()).isEqualTo("not-acceptable");
    }

    @Test
    void aRequestKeepsTheIdItCameWith(RunningSearch search) {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assertThat(search.request("GET", "/nothing", "traceparent", trace).header("X-Request-Id"))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(search.request("GET", "/nothing", "X-Request-Id", "mine-1").header("X-Request-Id"))
                .isEqualTo("mine-1");
        assertThat(search.request("GET", "/nothing", "X-Request-Id", "a b<c>").header("X-Request-Id"))
                .hasSize(32);
    }

    @Test
    void healthAndMetricsAreOnThePortOfManagement(RunningSearch search) {
        assertThat(search.management("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(search.management("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(search.management("/actuator/env").status()).isEqualTo(404);
        assertThat(search.request("GET", "/actuator/health").status()).isEqualTo(404);
    }
}
