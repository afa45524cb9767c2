package vn.dongtin.text.syllable;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;

final class TonePlacementTest {

    @ParameterizedTest
    @CsvSource({
        "hoà,hòa", "hoả,hỏa", "thuỷ,thủy", "quý,qúy", "khoẻ,khỏe", "Hoà Lạc,Hòa Lạc", "HOÀ,HÒA", "Thuý,Thúy",
                "uỷ ban,ủy ban",
        "oà,òa", "già,gìa", "giữ,gĩư", "quả,qủa", "hoàn,hòan", "tiếng,tíêng", "người,ngừơi", "toán,tóan", "loại,lọai",
        "thuở,thủơ", "khuỷu,khủyu", "quỳnh,qùynh", "xoè,xòe", "nội địa hoá,nội địa hóa", "chuyển,chủyên", "luỹ,lũy",
                "mía,miá"
    })
    void spellingsOfOneSyllableHaveOneKey(String one, String other) {
        assertThat(TonePlacement.key(one)).isEqualTo(TonePlacement.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoà",
                "thuỷ",
                "quý",
                "khoẻ",
                "mía",
                "mùa",
                "của",
                "giá",
                "gì",
                "nghĩa",
                "được",
                "Huế",
                "yếu",
                "rượu",
                "quốc",
                "tài",
                "sáo",
                "láy",
                "kéo",
                "người",
                "Việt Nam",
                "nghiêng",
                "khuya",
                "soóc",
                "thoải mái",
                "ngoẹo"
            })
    void todaysSpellingIsTheKey(String word) {
        assertThat(TonePlacement.key(word)).isSameAs(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"café", "résumé", "Beyoncé", "fiancé", "naïve", "señor", "hoàbình", "ÀÁÀ", "ñ", "Zoé", "jóa"})
    void wordsOfOtherBuildStayAsTheyAre(String word) {
        assertThat(TonePlacement.key(word)).isEqualTo(word);
    }

    @Test
    void differentTonesAndLettersKeepDifferentKeys() {
        assertThat(TonePlacement.key("hoà")).isNotEqualTo(TonePlacement.key("hoá"));
        assertThat(TonePlacement.key("kỹ")).isNotEqualTo(TonePlacement.key("kĩ"));
        assertThat(TonePlacement.key("mùa")).isNotEqualTo(TonePlacement.key("mưa"));
    }

    @Test
    void keyIsAFixedPointOfSameLengthInNfc() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            String text = Normalizer.normalize(HostileText.random(random) + "hòa", Normalizer.Form.NFC);
            String key = TonePlacement.key(text);
            assertThat(key).hasSameSizeAs(text);
            assertThat(TonePlacement.key(key)).isEqualTo(key);
            assertThat(Normalizer.isNormalized(key, Normalizer.Form.NFC)).isTrue();
            assertThat(Marks.strip(key)).isEqualTo(Marks.strip(text));
        }
    }
}
