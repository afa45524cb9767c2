package vn.dongtin.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SegmentedTextTest {

    @Test
    void syllablesOfAWordArePartedBySpaces() {
        SegmentedText text = SegmentedText.parse("Học_sinh học sinh_học .");
        assertThat(text.text()).isEqualTo("Học sinh học sinh học .");
        assertThat(words(text)).containsExactly("Học sinh", "học", "sinh học", ".");
    }

    @Test
    void emptyLineHasNoWords() {
        assertThat(SegmentedText.parse("").size()).isZero();
    }

    private static List<String> words(SegmentedText text) {
        return IntStream.range(0, text.size())
                .mapToObj(i -> text.text().substring(text.start(i), text.end(i)))
                .toList();
    }
}
