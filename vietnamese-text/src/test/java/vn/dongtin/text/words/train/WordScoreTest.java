package vn.dongtin.text.words.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.words.Words;

final class WordScoreTest {

    @Test
    void wordIsRightWhenBothEndsAre() {
        WordScore score = new WordScore();
        score.add(GoldSentence.parse("Học_sinh học sinh_học").goesOn, new Words(new int[] {0, 2, 4, 5}));
        assertThat(score.precision()).isEqualTo(100 / 3.0, within(1e-9));
        assertThat(score.recall()).isEqualTo(100 / 3.0, within(1e-9));
        assertThat(score.f1()).isEqualTo(100 / 3.0, within(1e-9));
    }

    @Test
    void goldSentenceIsSetAsPeopleWrite() {
        RawText raw = new RawText(GoldSentence.parse("Ông Nam nói : \" Trường_học ( mới ) , đẹp lắm ! \" ."));
        assertThat(raw.text).isEqualTo("Ông Nam nói: \"Trường học (mới), đẹp lắm!\".");
        assertThat(raw.text.substring(raw.words[10], raw.words[11])).isEqualTo("Trường học");
    }

    @Test
    void variantsOfOneVowelAreBothKnown() {
        assertThat(SpellingVariants.of(List.of("bác", "sĩ")))
                .containsExactly(List.of("bác", "sĩ"), List.of("bác", "sỹ"));
        assertThat(SpellingVariants.of(List.of("quý", "giá")))
                .containsExactly(List.of("quý", "giá"), List.of("quí", "giá"));
        assertThat(SpellingVariants.of(List.of("suy", "nghĩ"))).containsExactly(List.of("suy", "nghĩ"));
    }
}
