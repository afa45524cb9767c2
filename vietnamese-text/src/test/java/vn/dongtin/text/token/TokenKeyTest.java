package vn.dongtin.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenKeyTest {

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "hòa,HÒA", "thuỷ,Thủy", "quý,QÚY", "ĐƯỜNG,đường", "TP.HCM,tp.hcm"})
    void caseAndPlaceOfTheToneDoNotMatter(String one, String other) {
        assertThat(TokenKey.of(one)).isEqualTo(TokenKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"hoà,hoá", "hoa,hoà", "dan,đan", "ma,mà", "an,na", "1,2", "a,aa", "sĩ,sỹ", "mà,mả"})
    void letterToneAndOrderMatter(String one, String other) {
        assertThat(TokenKey.of(one)).isNotEqualTo(TokenKey.of(other));
    }

    @Test
    void orderOfJoinedKeysMatters() {
        long first = TokenKey.of("học");
        long second = TokenKey.of("sinh");
        assertThat(TokenKey.join(first, second)).isNotEqualTo(TokenKey.join(second, first));
    }

    /** Every model file depends on these. */
    @Test
    void valuesNeverChange() {
        assertThat(TokenKey.of("")).isEqualTo(-1166397803181037274L);
        assertThat(TokenKey.of("hoà")).isEqualTo(5277466116933671384L);
        assertThat(TokenKey.join(1, 2)).isEqualTo(529809011882009898L);
    }

    @Test
    void partOfATextHasTheKeyOfItsLetters() {
        assertThat(TokenKey.of("ở Hoà Bình", 2, 5)).isEqualTo(TokenKey.of("hòa"));
    }
}
