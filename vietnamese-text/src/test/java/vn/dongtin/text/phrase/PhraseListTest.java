package vn.dongtin.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

final class PhraseListTest {

    private final PhraseList list = PhraseList.load(PhraseListTest.class, "phrases.txt");

    @Test
    void longestPhraseWins() {
        Tokens tokens = new Tokenizer().tokenize("ông cho biết thêm");
        int found = list.longestAt(tokens, 1, tokens.size());
        assertThat(PhraseList.length(found)).isEqualTo(3);
        assertThat(PhraseList.kind(found)).isEqualTo('S');
    }

    @Test
    void beginningOfPhraseIsNone() {
        Tokens tokens = new Tokenizer().tokenize("cho biết bao nhiêu");
        assertThat(PhraseList.length(list.longestAt(tokens, 0, 4))).isEqualTo(2);
        assertThat(list.longestAt(tokens, 0, 1)).isZero();
        assertThat(list.longestAt(tokens, 2, 4)).isZero();
    }

    @Test
    void caseAndTonePlacementDoNotMatter() {
        Tokens tokens = new Tokenizer().tokenize("HOÀ bình");
        assertThat(PhraseList.kind(list.longestAt(tokens, 0, 2))).isEqualTo('X');
    }

    @Test
    void wholeKeyHasItsClass() {
        long key = PhraseList.extend(PhraseList.extend(0, TokenKey.of("cho")), TokenKey.of("biết"));
        assertThat(list.kindOf(key)).isEqualTo('S');
        assertThat((int) list.kindOf(TokenKey.of("cho"))).isZero();
        assertThat((int) list.kindOf(TokenKey.of("lạ"))).isZero();
    }

    @Test
    void wrongLineIsNamed() {
        assertThatThrownBy(() -> PhraseList.load(PhraseListTest.class, "wrong-phrases.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrong-phrases.txt")
                .hasMessageContaining("nói, kể");
    }

    @Test
    void missingListIsNamed() {
        assertThatThrownBy(() -> PhraseList.load(PhraseListTest.class, "nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.txt");
    }
}
