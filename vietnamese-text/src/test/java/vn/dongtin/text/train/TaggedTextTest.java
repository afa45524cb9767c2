package vn.dongtin.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TaggedTextTest {

    @Test
    void namesLoseTheirNotation() {
        TaggedText text = TaggedText.parse("Ông [PER:Lê Văn An] đến [LOC:Huế].");
        assertThat(text.text()).isEqualTo("Ông Lê Văn An đến Huế.");
        assertThat(text.names())
                .isEqualTo(List.of(new TaggedText.Name(4, 13, "PER"), new TaggedText.Name(18, 21, "LOC")));
    }

    @Test
    void otherBracketsAreText() {
        String text = "Xem [1], [PER, [abc:x] và [PER:không đóng";
        assertThat(TaggedText.parse(text)).isEqualTo(new TaggedText(text, List.of()));
    }
}
