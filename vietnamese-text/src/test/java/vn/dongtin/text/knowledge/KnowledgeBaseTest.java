package vn.dongtin.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

class KnowledgeBaseTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

    private static List<String> found(String text) {
        Tokens tokens = new Tokenizer().tokenize(text);
        List<String> names = new ArrayList<>();
        KNOWLEDGE.scan(tokens, 0, tokens.size(), (first, end, alias) -> names.add(tokens.surface(first, end)));
        return names;
    }

    @Test
    void longestNameAtEachTokenIsFound() {
        assertThat(found("Đoàn từ Hàn Quốc đến TP.HCM rồi ra Bà Rịa - Vũng Tàu."))
                .contains("Hàn Quốc", "TP.HCM", "Bà Rịa - Vũng Tàu")
                .doesNotContain("Hàn");
    }

    @Test
    void placeOfToneDoesNotCount() {
        assertThat(found("về Khánh Hoà")).contains("Khánh Hoà");
        assertThat(found("về Khánh Hòa")).contains("Khánh Hòa");
        assertThat(found("VỀ KHÁNH HOÀ")).contains("KHÁNH HOÀ");
    }

    @Test
    void nameInSmallLettersIsAnOrdinaryWord() {
        assertThat(found("anh ấy ý nói mỹ thuật là đức tính")).isEmpty();
        assertThat(found("thị trường Mỹ")).contains("Mỹ");
    }

    @Test
    void shortAbbreviationNeedsCapitals() {
        assertThat(found("Tell us more")).isEmpty();
        assertThat(found("in the US")).contains("US");
    }

    @Test
    void aliasOfSeveralThingsHasTheirTypes() {
        Tokens tokens = new Tokenizer().tokenize("Hoa Kỳ");
        int alias = KNOWLEDGE.alias(tokens, 0, 2);
        assertThat(KNOWLEDGE.types(alias)).isEqualTo(TypeBits.of(EntityType.LOC));
        assertThat(KNOWLEDGE.entries(alias)).extracting(Entry::id).containsExactly("dt:country:united-states");
        assertThat(KNOWLEDGE.isAmbiguous(alias)).isFalse();
    }

    @Test
    void bareNameOfAWardIsAmbiguous() {
        Tokens tokens = new Tokenizer().tokenize("Bình An");
        int alias = KNOWLEDGE.alias(tokens, 0, 2);
        assertThat(KNOWLEDGE.isAmbiguous(alias)).isTrue();
        assertThat(KNOWLEDGE.entries(alias)).hasSizeGreaterThan(2);
    }

    @Test
    void entryTellsWhatIsKnown() {
        Entry province = KNOWLEDGE.find("dt:province:quang-nam");
        assertThat(province).isNotNull();
        assertThat(province.name()).isEqualTo("Quảng Nam");
        assertThat(province.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(province.successorId()).isEqualTo("dt:province:da-nang");
        assertThat(province.parentId()).isEqualTo("dt:country:viet-nam");
        assertThat(province.type()).isEqualTo(EntityType.LOC);
        assertThat(KNOWLEDGE.find("dt:province:nowhere")).isNull();
    }

    @Test
    void wardsOfTheReformAreThere() {
        Entry ward = KNOWLEDGE.find("dt:ward:ba-dinh-ha-noi");
        assertThat(ward).isNotNull();
        assertThat(ward.name()).isEqualTo("Phường Ba Đình");
        assertThat(ward.parentId()).isEqualTo("dt:province:ha-noi");
        assertThat(ward.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void looseMarksDoNotBreakTheScan() {
        assertThat(found(Normalizer.normalize("Đắk Lắk và Huế", Normalizer.Form.NFD)))
                .isNotNull();
    }

    @Test
    void damagedFileIsRefused() {
        assertThatThrownBy(() -> KnowledgeBase.of(new byte[100])).isInstanceOf(IllegalStateException.class);
    }
}
