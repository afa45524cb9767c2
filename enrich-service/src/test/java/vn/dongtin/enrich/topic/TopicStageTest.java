package vn.dongtin.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.enrich.Articles;

class TopicStageTest {

    @ParameterizedTest
    @CsvSource({
        "000, medtop:04000000",
        "001, medtop:13000000",
        "002, medtop:11000000",
        "003, medtop:04000000",
        "004, medtop:04000000"
    })
    void apply_seed_hasItsTopic(String prefix, String topic) throws Exception {
        assertThat(Articles.enricher(List.of(new TopicStage()))
                        .enrich(Articles.seed(prefix))
                        .topics())
                .extracting(TopicTag::id)
                .contains(topic);
    }

    @Test
    void apply_nothingToGoBy_isEmpty() {
        assertThat(topics("Một ngày bình thường ở nhà.")).isEmpty();
    }

    @Test
    void apply_termOftenRepeated_countsFourTimes() {
        assertThat(topics("bóng đá ".repeat(1_000)).getFirst().score()).isEqualTo(0.5);
    }

    @Test
    void apply_topic_namesItsTerms() {
        TopicTag topic = topics("Đội tuyển thắng trận đấu nhờ bàn thắng của cầu thủ trẻ.")
                .getFirst();
        assertThat(topic.id()).isEqualTo("medtop:15000000");
        assertThat(topic.terms()).containsExactlyInAnyOrder("đội tuyển", "trận đấu", "bàn thắng", "cầu thủ");
    }

    private static List<TopicTag> topics(String text) {
        return Articles.enricher(List.of(new TopicStage()))
                .enrich(Articles.article(null, text))
                .topics();
    }
}
