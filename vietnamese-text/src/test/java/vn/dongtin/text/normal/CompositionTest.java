package vn.dongtin.text.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Holds what {@link Composition} says against {@link Normalizer} for every code point. */
final class CompositionTest {

    @Test
    void plainCharactersAreTheirOwnCleanForm() {
        for (char c = 0; c < 0xFFFF; c++) {
            if (Composition.isPlain(c)) {
                String text = String.valueOf(c);
                assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(text);
                assertThat(new CharacterFilter().apply(c, -1)).isEqualTo(c);
                assertThat(Composition.joinsPrevious(c)).isFalse();
            }
        }
    }

    @Test
    void whateverComposesWithThePreviousCharacterJoinsIt() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
            boolean first = true;
            for (int part : decomposed.codePoints().toArray()) {
                boolean joins = Composition.joinsPrevious(part);
                if (first ? joins != Composition.joinsPrevious(codePoint) : !joins) {
                    assertThat(Integer.toHexString(codePoint))
                            .as("piece boundary")
                            .isEmpty();
                }
                first = false;
            }
        }
    }

    @Test
    void trailingMarksAreCountedInTheDecomposition() {
        assertThat(Composition.trailingMarks('a')).isZero();
        assertThat(Composition.trailingMarks('ế')).isEqualTo(2);
        assertThat(Composition.trailingMarks(0x344)).isEqualTo(2);
        assertThat(Composition.trailingMarks(0x323)).isEqualTo(1);
    }
}
