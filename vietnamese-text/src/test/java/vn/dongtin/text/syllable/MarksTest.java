package vn.dongtin.text.syllable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"đi", "Đ", "ăn", "tâm", "cô", "ơ", "tư", "má", "mà", "mả", "mã", "mạ", "Ế", "ý"})
    void toneOrQualityIsAMark(String syllable) {
        assertThat(Marks.hasMark(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "di", "NAM", "2025", "naïve", "señor", "ß", "中"})
    void otherLettersHaveNone(String syllable) {
        assertThat(Marks.hasMark(syllable)).isFalse();
    }

    @Test
    void stripKeepsLengthCaseAndOtherLetters() {
        assertThat(Marks.strip("Đường Nguyễn Huệ, thuỷ triều, QUỐC HỘI – señor 5/12"))
                .isEqualTo("Duong Nguyen Hue, thuy trieu, QUOC HOI – señor 5/12");
    }
}
