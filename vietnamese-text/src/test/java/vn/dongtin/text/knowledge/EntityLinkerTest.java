package vn.dongtin.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

class EntityLinkerTest {

    private static final EntityLinker LINKER = new EntityLinker(KnowledgeBase.load());
    private static final LocalDate DAY = LocalDate.of(2025, 12, 5);

    private static List<String> link(String marked) {
        return link(MarkedText.of(marked));
    }

    private static List<String> link(MarkedText text) {
        return LINKER.link(text.tokens(), text.mentions(), DAY);
    }

    @Test
    void spellingsOfOneCountryShareTheId() {
        assertThat(link("[LOC:Mỹ], [LOC:Hoa Kỳ], [LOC:nước Mỹ], [LOC:USA] và [LOC:HOA KỲ]"))
                .containsOnly("dt:country:united-states");
    }

    @Test
    void companyLinksWithAndWithoutHead() {
        assertThat(link("[ORG:Amazon] và [ORG:Tập đoàn Amazon]")).containsOnly("dt:company:amazon");
        assertThat(link("[ORG:Amazon Global Selling]")).containsExactly("dt:company:amazon-global-selling");
    }

    @Test
    void riverIsNotTheCompany() {
        assertThat(link("dọc [LOC:sông Amazon]")).containsExactly("dt:water:amazon-river");
    }

    @Test
    void unknownNameIsNilAndTheSameEverywhere() {
        assertThat(link("ông [PER:Alex Rogers]")).containsExactly("nil:per:alex-rogers");
        assertThat(link("bà [PER:Đặng Thị Ốc]")).containsExactly("nil:per:dang-thi-oc");
        assertThat(link("[ORG:Công ty Hoa Mộc Lan]")).containsExactly("nil:org:cong-ty-hoa-moc-lan");
    }

    @Test
    void bareGivenNameNeverLinks() {
        assertThat(link("anh [PER:Long], chị [PER:Tâm] và ông [PER:Trump]")).allMatch(id -> id.startsWith("nil:per:"));
    }

    @Test
    void shortNameTakesTheIdOfTheFullOne() {
        MarkedText text = MarkedText.of("Phó Thủ tướng [PER:Lê Thành Long] đến. Ông [PER:Long] nói.")
                .namedBy(1, 0);
        assertThat(link(text)).containsOnly("dt:person:le-thanh-long");
    }

    @Test
    void ringOfNamesEnds() {
        MarkedText text = MarkedText.of("[PER:An] gặp [PER:Bình]").namedBy(0, 1).namedBy(1, 0);
        assertThat(link(text)).hasSize(2).doesNotContainNull();
    }

    @Test
    void commonNameLinksBehindAnOfficeOnly() {
        assertThat(link("Bộ trưởng [PER:Nguyễn Văn Thắng] ký")).containsExactly("dt:person:nguyen-van-thang-tai-chinh");
        assertThat(link("nông dân [PER:Nguyễn Văn Thắng] kể")).containsExactly("nil:per:nguyen-van-thang");
    }

    @Test
    void personLinksBeforeTheOfficeToo() {
        MarkedText text = MarkedText.of("ông [PER:Nguyễn Phú Trọng] phát biểu");
        assertThat(LINKER.link(text.tokens(), text.mentions(), LocalDate.of(2004, 1, 1)))
                .containsExactly("dt:person:nguyen-phu-trong");
    }

    @Test
    void wardNeedsHeadAndProvince() {
        assertThat(link("dân [LOC:Tân An] họp")).containsExactly("nil:loc:tan-an");
        assertThat(link("dân [LOC:phường Bãi Cháy] họp")).containsExactly("dt:ward:bai-chay-quang-ninh");
        assertThat(link("ở [LOC:phường An Phú], [LOC:TP HCM]"))
                .containsExactly("dt:ward:an-phu-ho-chi-minh", "dt:province:ho-chi-minh");
        assertThat(link("ở [LOC:phường An Phú]")).containsExactly("nil:loc:phuong-an-phu");
    }

    @Test
    void wardThatCameLaterIsNotMeant() {
        MarkedText text = MarkedText.of("tại [LOC:phường Ba Đình], [LOC:Hà Nội]");
        assertThat(LINKER.link(text.tokens(), text.mentions(), LocalDate.of(2019, 1, 1))
                        .getFirst())
                .isEqualTo("nil:loc:phuong-ba-dinh");
        assertThat(link(text).getFirst()).isEqualTo("dt:ward:ba-dinh-ha-noi");
    }

    @Test
    void cityAndProvinceOfOneNameAreToldApart() {
        assertThat(link("[LOC:tỉnh Cao Bằng], [LOC:TP Cao Bằng], [LOC:Cao Bằng]"))
                .containsExactly("dt:province:cao-bang", "dt:district:cao-bang", "dt:province:cao-bang");
    }

    @Test
    void districtOfManyNamesakesNeedsItsProvince() {
        assertThat(link("[LOC:huyện Châu Thành], [LOC:tỉnh Trà Vinh]").getFirst())
                .isEqualTo("dt:district:chau-thanh-tra-vinh");
        assertThat(link("[LOC:huyện Châu Thành]")).containsExactly("nil:loc:huyen-chau-thanh");
    }

    @Test
    void bodyOfAPlaceHasAnIdOfBoth() {
        assertThat(link("[ORG:Sở GD-ĐT TP HCM] và [ORG:Sở Giáo dục và Đào tạo TP.HCM]"))
                .containsOnly("dt:org:so-giao-duc-va-dao-tao-ho-chi-minh");
        assertThat(link("[ORG:Công an huyện Bến Lức]")).containsExactly("dt:org:cong-an-district-ben-luc");
        assertThat(link("[ORG:Sở Y tế]")).containsExactly("nil:org:so-y-te");
    }

    @Test
    void numberedEventBelongsToItsSeries() {
        assertThat(link("[EVT:SEA Games 31] và [EVT:Seagames 31]")).containsOnly("dt:event:sea-games-31");
        assertThat(link("[PRD:iPhone 15]")).containsExactly("dt:product:iphone-15");
    }

    @Test
    void endedMinistryIsNotMeantYearsLater() {
        MarkedText text = MarkedText.of("[ORG:Bộ Thương mại] công bố");
        assertThat(LINKER.link(text.tokens(), text.mentions(), LocalDate.of(2005, 1, 1)))
                .containsExactly("dt:ministry:bo-thuong-mai");
        assertThat(LINKER.link(text.tokens(), text.mentions(), LocalDate.of(2020, 1, 1)))
                .containsExactly("nil:org:bo-thuong-mai");
    }

    @Test
    void abbreviationInBracketsSharesTheId() {
        List<String> ids = link("[ORG:Hội Thiện nguyện Sen Vàng] ([ORG:HTNSV]) họp. [ORG:HTNSV] vui.");
        assertThat(ids).containsOnly("nil:org:hoi-thien-nguyen-sen-vang");
        assertThat(link("[ORG:Cục Xúc tiến thương mại] và [ORG:Vietrade]"))
                .containsOnly("dt:agency:cuc-xuc-tien-thuong-mai");
    }

    @Test
    void sentenceEndDoesNotHideTheName() {
        assertThat(link("Hợp tác ở [LOC:Đông Nam Á].")).containsExactly("dt:region:southeast-asia");
    }

    @Test
    void looseMarksGiveAnIdAnyway() {
        MarkedText text = MarkedText.of(Normalizer.normalize("về [LOC:Đắk Lắk]", Normalizer.Form.NFD));
        assertThat(link(text)).hasSize(1).allMatch(id -> id.startsWith("nil:loc:") || id.startsWith("dt:"));
    }

    @Test
    void textWithoutMentionsHasNoIds() {
        assertThat(link("")).isEmpty();
        assertThat(link("không có tên nào")).isEmpty();
    }

    @Test
    void manyMentionsTakeLinearTime() {
        MarkedText text = MarkedText.of("[LOC:xã Tân An], [LOC:Bình An], [ORG:Hội A B] ([ORG:HAB]) ".repeat(25_000));
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(link(text)).hasSize(100_000));
    }

    @Test
    void oneHugeNameTakesLinearTime() {
        Tokens tokens = new Tokenizer().tokenize("ế".repeat(3_000_000));
        Mention mention = new Mention(new NameSpan(0, tokens.size(), EntityType.ORG), 1, "test", 0, List.of());
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(LINKER.link(tokens, List.of(mention), null)).hasSize(1));
    }
}
