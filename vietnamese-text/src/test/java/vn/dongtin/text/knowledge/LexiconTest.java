package vn.dongtin.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    private static Map<String, Integer> cues(String text) {
        Tokens tokens = new Tokenizer().tokenize(text);
        Map<String, Integer> cues = new TreeMap<>();
        LEXICON.scan(tokens, 0, tokens.size(), (first, end, bits) -> cues.put(tokens.surface(first, end), bits));
        return cues;
    }

    @Test
    void titleAndNamePartsAreFound() {
        Map<String, Integer> cues = cues("Phó Thủ tướng Lê Thành Long tiếp TS. Bernard Tay");
        assertThat(NameCue.TITLE.isIn(cues.get("Phó Thủ tướng"))).isTrue();
        assertThat(NameCue.TITLE.isIn(cues.get("TS."))).isTrue();
        assertThat(NameCue.SURNAME.isIn(cues.get("Lê"))).isTrue();
        assertThat(NameCue.GIVEN_NAME.isIn(cues.get("Thành"))).isTrue();
        assertThat(NameCue.GIVEN_NAME.isIn(cues.get("Long"))).isTrue();
        assertThat(NameCue.FOREIGN_NAME.isIn(cues.get("Bernard"))).isTrue();
    }

    @Test
    void shorterPhrasesInsideAreGivenToo() {
        assertThat(cues("công ty cổ phần ABC")).containsKeys("công ty", "công ty cổ phần");
    }

    @Test
    void nameInSmallLettersIsNone() {
        assertThat(cues("thành long mạch")).doesNotContainKeys("thành long", "long");
        int bits = cues("thành phố").getOrDefault("thành", 0);
        assertThat(NameCue.GIVEN_NAME.isIn(bits)).isFalse();
    }

    @Test
    void placeOfToneDoesNotCount() {
        assertThat(NameCue.ORGANIZATION_HEAD.isIn(cues("Uỷ ban nhân dân huyện").get("Uỷ ban nhân dân")))
                .isTrue();
        assertThat(NameCue.PLACE_HEAD.isIn(cues("toà nhà").get("toà nhà"))).isTrue();
    }

    @Test
    void eachKindOfHeadIsThere() {
        assertThat(NameCue.EVENT_HEAD.isIn(cues("lễ hội Chùa Hương").get("lễ hội")))
                .isTrue();
        assertThat(NameCue.PRODUCT_HEAD.isIn(cues("Nghị định 100").get("Nghị định")))
                .isTrue();
        assertThat(NameCue.PLACE_HEAD.isIn(cues("sân bay Nội Bài").get("sân bay")))
                .isTrue();
    }
}
