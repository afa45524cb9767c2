package vn.dongtin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** From nothing: the seeds are loaded, read and found, however they are typed. */
@ExtendWith(DongTinExtension.class)
class SeedsIT {

    private static final String SEEDS_ONLY = "&sources=seeds&facets=none";

    /** For each seed what only it says: with marks, without, in decomposed form, as a phrase of both. */
    static Stream<Arguments> queries() {
        return Stream.of(
                        Arguments.of(
                                "chia buồn sâu sắc về những thiệt hại do thiên tai", "chia buon sau sac thien tai"),
                        Arguments.of("vệ tinh quỹ đạo thấp Phạm Đức Long", "ve tinh quy dao thap pham duc long"),
                        Arguments.of("Tổng Bí thư Tô Lâm Alex Rogers", "tong bi thu to lam alex rogers"),
                        Arguments.of("chắp cánh Bernard Tay hàng Việt", "chap canh bernard tay hang viet"),
                        Arguments.of("đối thoại kinh tế Jose Fernandez Hòa Lạc", "doi thoai kinh te hoa lac"))
                .flatMap(seed -> {
                    String accented = (String) seed.get()[0];
                    String plain = (String) seed.get()[1];
                    return Stream.of(
                            Arguments.of(accented),
                            Arguments.of(plain),
                            Arguments.of(Normalizer.normalize(accented, Normalizer.Form.NFD)));
                });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void search_whatOneSeedSays_findsThatSeed(String query, DongTin system) throws Exception {
        JsonNode list = system.search(query, SEEDS_ONLY);
        assertThat(list.get("total").longValue()).isEqualTo(1);
        assertThat(list.get("articles").get(0).get("highlights").toString()).contains("<mark>");
    }

    @ParameterizedTest
    @CsvSource({"amazon, 3", "AMAZON, 3", "việt nam, 5", "viet nam, 5", "'\"Hoà Lạc\"', 1", "'\"Hòa Lạc\"', 1"})
    void search_word_findsAllSeedsThatSayIt(String query, int seeds, DongTin system) throws Exception {
        assertThat(system.search(query, SEEDS_ONLY).get("total").longValue()).isEqualTo(seeds);
    }

    @Test
    void article_isReadWholeWithSpansThatProveTheTags(DongTin system) throws Exception {
        String id = system.search("\"Phạm Đức Long\"", SEEDS_ONLY)
                .get("articles")
                .get(0)
                .get("id")
                .stringValue();
        JsonNode article = DongTin.json(system.get("/api/v1/articles/" + id));
        assertThat(article.get("title").stringValue())
                .isEqualTo("Thúc đẩy hợp tác công nghệ giữa Việt Nam và Amazon trong kỷ nguyên số mới");
        assertThat(article.get("publishedAt").get("value").stringValue()).isEqualTo("2025-12-04T10:55:00+07:00");
        String body = article.get("body").stringValue();
        String title = article.get("title").stringValue();
        assertThat(article.get("mentions")).isNotEmpty().allSatisfy(mention -> {
            String text = mention.has("field") ? title : body;
            assertThat(text.substring(
                            mention.get("start").intValue(), mention.get("end").intValue()))
                    .isEqualTo(mention.get("surface").stringValue());
        });
        assertThat(article.get("entities").findValuesAsString("id"))
                .contains("dt:company:amazon", "dt:person:pham-duc-long", "dt:ministry:bo-khoa-hoc-va-cong-nghe");
        assertThat(article.get("topics")).isNotEmpty();
    }

    @Test
    void facets_countWhatTheSeedsAreAbout(DongTin system) throws Exception {
        JsonNode facets = system.search("amazon", "&sources=seeds").get("facets");
        assertThat(List.of("topic", "entity", "source", "language", "day"))
                .allSatisfy(name -> assertThat(facets.get(name)).isNotEmpty());
        assertThat(facets.get("language").get(0).get("value").stringValue()).isEqualTo("vi");
        assertThat(facets.get("entity").findValuesAsString("value")).contains("dt:company:amazon");
    }

    @Test
    void status_andSecondUp_saySo(DongTin system) throws Exception {
        assertThat(system.command("status").exitCode()).isZero();
        Command again = system.command("up", "--detach", "--port-base", Integer.toString(system.portBase()));
        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).containsIgnoringCase("already");
    }
}
