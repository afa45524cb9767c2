package vn.dongtin.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.syllable.SyllableShape;

final class SyllableFormTest {

    private static final String LETTERS = "aăâeêiouơưyáàạệộựqgnhctpmkđĐNGHTrvxlbdszwfjñüʻ";

    @ParameterizedTest
    @ValueSource(strings = {"nghiêng", "quý", "giá", "gì", "Hà", "ĐƯỜNG", "yêu", "khuya", "oai", "ý"})
    void syllableFits(String syllable) {
        assertThat(SyllableForm.fits(syllable, 0, syllable.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "with", "street", "ng", "", "word", "zebra", "nghiêngh", "aouie", "ñame"})
    void foreignWordDoesNotFit(String word) {
        assertThat(SyllableForm.fits("(" + word + ")", 1, 1 + word.length()))
                .isEqualTo(SyllableShape.fits(word))
                .isEqualTo(word.equals("the"));
    }

    @Test
    void randomWordsFitWhereTheirShapeDoes() {
        SplittableRandom random = new SplittableRandom(11);
        int fitting = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            boolean fits = SyllableForm.fits(word, 0, word.length());
            assertThat(fits).as(word.toString()).isEqualTo(SyllableShape.fits(word));
            fitting += fits ? 1 : 0;
        }
        assertThat(fitting).isGreaterThan(1_000);
    }
}
