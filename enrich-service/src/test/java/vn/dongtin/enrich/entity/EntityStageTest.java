package vn.dongtin.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.enrich.Articles;

class EntityStageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chiều qua, bà Susan Pointer đến Hà Nội. | Susan Pointer | PER | nil:per:susan-pointer | rule:title
                    Hôm qua Nguyễn Văn An đi học.           | Nguyễn Văn An | PER | nil:per:nguyen-van-an | rule:surname
                    Ông ở tỉnh Bắc Cạn từ nhỏ.              | Bắc Cạn       | LOC | nil:loc:bac-can       | rule:place
                    Ký với Công ty Hoa Sen Xanh.            | Công ty Hoa Sen Xanh | ORG | nil:org:cong-ty-hoa-sen-xanh | rule:organisation-head
                    Theo Bộ Công Thương, giá giảm.          | Bộ Công Thương | ORG | dt:org:bo-cong-thuong | list:dt:org:bo-cong-thuong
                    Khu công nghệ cao Hoà Lạc mở rộng.      | Hoà Lạc       | LOC | dt:place:hoa-lac      | list:dt:place:hoa-lac
                    Theo Bộ Kế hoạch & Đầu tư, vốn tăng.    | Bộ Kế hoạch & Đầu tư | ORG | dt:org:bo-ke-hoach-va-dau-tu | list:dt:org:bo-ke-hoach-va-dau-tu
                    Đoàn đến Mỹ hôm qua.                    | Mỹ            | LOC | dt:country:hoa-ky     | list:dt:country:hoa-ky
                    """)
    void apply_name_isFoundWithTypeAndReason(String text, String surface, String type, String id, String reason) {
        Mention mention = mentions(text).stream()
                .filter(one -> one.surface().equals(surface))
                .findFirst()
                .orElseThrow();
        assertThat(mention.type().name()).isEqualTo(type);
        assertThat(mention.entityId()).isEqualTo(id);
        assertThat(mention.reason()).isEqualTo(reason);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(surface);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Pháp luật Việt Nam quy định rõ. | Pháp
                    Chiều nay trời mưa.             | Chiều
                    phó thủ tướng đến dự.           | phó
                    Thứ trưởng Ngoại giao Mỹ đến.   | Ngoại
                    Bộ trưởng Kế hoạch & Đầu tư họp. | Kế
                    """)
    void apply_noName_isLeftAlone(String text, String surface) {
        assertThat(mentions(text)).extracting(Mention::surface).doesNotContain(surface);
    }

    @Test
    void apply_titleAndBody_areToldApart() {
        EnrichedArticle read = Articles.enricher(List.of(new EntityStage()))
                .enrich(Articles.article("Amazon mở rộng ở Việt Nam", "Amazon cho biết như vậy."));
        assertThat(read.mentions()).extracting(Mention::field).containsExactly("title", "title", null);
        assertThat(read.entities())
                .contains(new EntityTag("dt:org:amazon", vn.dongtin.contract.article.EntityType.ORG, "Amazon", 2));
    }

    @Test
    void apply_seed000_findsWhoMet() throws Exception {
        EnrichedArticle read = Articles.enricher(List.of(new EntityStage())).enrich(Articles.seed("000"));
        assertThat(read.entities())
                .extracting(EntityTag::id)
                .contains(
                        "dt:person:le-thanh-long",
                        "nil:per:susan-pointer",
                        "dt:org:amazon",
                        "dt:org:amazon-global-selling",
                        "dt:org:bo-cong-thuong",
                        "dt:country:hoa-ky");
    }

    private static List<Mention> mentions(String text) {
        return Articles.enricher(List.of(new EntityStage()))
                .enrich(Articles.article(null, text))
                .mentions();
    }
}
