package vn.dongtin.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dongtin.text.syllable.SyllableShape;

class SyllablesTest {

    @Test
    void isASyllableOfVietnamese() {
        assertThat(Syllables.all()).hasSizeGreaterThan(7_000).allMatch(SyllableShape::fits);
    }

    @Test
    void isSpelledAsInNewspapers() {
        assertThat(Syllables.all())
                .contains(
                        "nghiêng", "kể", "cá", "ghế", "gà", "quyết", "yêu", "hòa", "thủy", "hoàn", "của", "người",
                        "giá", "đường", "tiếng", "khuya", "ngoài")
                .doesNotContain(
                        "cể", "ngế", "gế", "ká", "hoà", "thuỷ", "iêu", "hòan", "hap", "hàp", "giì", "bòa", "quiết");
    }
}
