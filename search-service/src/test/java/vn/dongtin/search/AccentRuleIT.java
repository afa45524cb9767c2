package vn.dongtin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSearchExtension.class)
class AccentRuleIT {

    private static final String SOURCE = "accents.test";
    private static final EnrichedFixture PRIME_MINISTER = EnrichedFixture.draft(
                    "Phó Thủ tướng tiếp bà Susan Pointer",
                    "Phó Thủ tướng cho biết Việt Nam luôn coi trọng hợp tác với các tập đoàn công nghệ.")
            .source(SOURCE)
            .build();
    private static final EnrichedFixture DEPUTY_MINISTER = EnrichedFixture.draft(
                    "Thứ trưởng Phạm Đức Long làm việc với Amazon", "Thứ trưởng trao đổi về hoà bình và phát triển.")
            .source(SOURCE)
            .build();
    private static final EnrichedFixture AUTUMN = EnrichedFixture.draft(
                    "Mùa thu Hà Nội", "Thu về trên phố, lá vàng rơi đầy ngõ nhỏ; THUỶ TẠ đông khách.")
            .source(SOURCE)
            .build();
    private static final EnrichedFixture UNMARKED = EnrichedFixture.draft(
                    "Bai viet khong dau", "Thu tuong tiep khach, hop tac thu vi; hòa thuận.")
            .source(SOURCE)
            .build();

    @BeforeAll
    static void index(RunningSearch search) {
        List<EnrichedFixture> all = List.of(PRIME_MINISTER, DEPUTY_MINISTER, AUTUMN, UNMARKED);
        all.forEach(search::send);
        all.forEach(article -> search.awaitStored(article.id()));
        search.refresh();
    }

    private static List<String> found(RunningSearch search, String query) {
        RunningSearch.Answer answer = search.articles("q", query, "sources", SOURCE);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.ids();
    }

    @Test
    void wordsWithoutMarksFindEverySpelling(RunningSearch search) {
        assertThat(found(search, "thu tuong")).contains(PRIME_MINISTER.id(), UNMARKED.id());
    }

    @Test
    void wordsWithMarksFindOnlyTheirSpelling(RunningSearch search) {
        assertThat(found(search, "thủ tướng")).containsExactly(PRIME_MINISTER.id());
        assertThat(found(search, "thứ trưởng")).containsExactly(DEPUTY_MINISTER.id());
    }

    @Test
    void aHornWithoutToneIsAMark(RunningSearch search) {
        assertThat(found(search, "tương")).isEmpty();
    }

    @Test
    void theUnicodeFormOfTheQueryDoesNotMatter(RunningSearch search) {
        String decomposed = Normalizer.normalize("thủ tướng", Normalizer.Form.NFD);
        assertThat(found(search, decomposed)).containsExactly(PRIME_MINISTER.id());
    }

    @Test
    void thePlaceOfTheToneDoesNotMatter(RunningSearch search) {
        assertThat(found(search, "hòa bình")).containsExactly(DEPUTY_MINISTER.id());
        assertThat(found(search, "hoà thuận")).containsExactly(UNMARKED.id());
        assertThat(found(search, "thủy tạ")).containsExactly(AUTUMN.id());
        assertThat(found(search, "Hoà")).containsExactlyInAnyOrder(DEPUTY_MINISTER.id(), UNMARKED.id());
    }

    @Test
    void anUnmarkedSyllableRanksItsExactSpellingFirst(RunningSearch search) {
        assertThat(found(search, "thu")).startsWith(AUTUMN.id()).contains(PRIME_MINISTER.id(), DEPUTY_MINISTER.id());
    }

    @Test
    void aPhraseMayMixSyllablesWithAndWithoutMarks(RunningSearch search) {
        assertThat(found(search, "\"thủ tuong\"")).containsExactly(PRIME_MINISTER.id());
        assertThat(found(search, "“thu tướng”")).containsExactly(PRIME_MINISTER.id());
        assertThat(found(search, "\"tuong thu\"")).isEmpty();
    }

    @Test
    void highlightsStandInTheOriginalText(RunningSearch search) {
        RunningSearch.Answer answer = search.articles("q", "\"thu tuong\" susan", "sources", SOURCE);
        assertThat(answer.json().at("/articles/0/highlights/title").asString())
                .isEqualTo("Phó <mark>Thủ tướng</mark> tiếp bà <mark>Susan</mark> Pointer");
        assertThat(answer.json().at("/articles/0/highlights/body/0").asString())
                .startsWith("Phó <mark>Thủ tướng</mark> cho biết Việt Nam");
    }

    @Test
    void highlightsOfADecomposedQueryWithTheOtherTonePlaceStandInTheOriginalText(RunningSearch search) {
        String decomposed = Normalizer.normalize("hòa bình", Normalizer.Form.NFD);
        RunningSearch.Answer answer = search.articles("q", decomposed, "sources", SOURCE);
        assertThat(answer.json().at("/articles/0/highlights/body/0").asString())
                .isEqualTo("Thứ trưởng trao đổi về <mark>hoà</mark> <mark>bình</mark> và phát triển.");
    }
}
