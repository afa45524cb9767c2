package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void readsTheTotalOfAList() {
        assertThat(Seeds.total("{\"total\": 5, \"totalRelation\":\"eq\"}")).isEqualTo(5);
    }

    @Test
    void anAnswerWithoutTotalFoundNothing() {
        assertThat(Seeds.total("")).isZero();
    }
}
