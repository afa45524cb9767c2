package vn.dongtin.text.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OffsetMapTest {

    @Test
    void identityMapsEveryOffsetToItself() {
        OffsetMap offsets = OffsetMap.identity(5);
        assertThat(offsets.toRaw(5)).isEqualTo(5);
        assertThat(offsets.toNormalized(0)).isZero();
    }

    @Test
    void composedLettersMapToTheirSequence() {
        OffsetMap offsets = TextNormalizer.normalize("xe\u0302\u0301y").offsets();
        assertThat(offsets.toRaw(1)).isEqualTo(1);
        assertThat(offsets.toRaw(2)).isEqualTo(4);
        assertThat(offsets.toNormalized(3)).isEqualTo(1);
        assertThat(offsets.toNormalized(4)).isEqualTo(2);
        assertThat(offsets.toRaw(3)).isEqualTo(5);
    }

    @Test
    void removedCharactersMapToWhatFollows() {
        OffsetMap offsets = TextNormalizer.normalize("a\u200B\u200Bb").offsets();
        assertThat(offsets.toRaw(0)).isZero();
        assertThat(offsets.toRaw(1)).isEqualTo(3);
        assertThat(offsets.toNormalized(2)).isEqualTo(1);
    }

    @Test
    void spanOfAWordLeadsBackToItsRawForm() {
        String raw = "\uFEFFO\u0302ng  Vu\u0303 Ba\u0301\r\nPhu\u0301";
        NormalizedText normalized = TextNormalizer.normalize(raw);
        int start = normalized.text().indexOf("Phú");
        assertThat(raw.substring(
                        normalized.offsets().toRaw(start), normalized.offsets().toRaw(start + 3)))
                .isEqualTo("Phu\u0301");
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        OffsetMap offsets = TextNormalizer.normalize("a\u200B").offsets();
        assertThatThrownBy(() -> offsets.toRaw(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.toNormalized(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
