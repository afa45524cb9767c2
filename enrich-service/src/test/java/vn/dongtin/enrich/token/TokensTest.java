package vn.dongtin.enrich.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.enrich.pipeline.Budget;

class TokensTest {

    @Test
    void of_wordsWithJoiners_stayWhole() {
        String text = "TP.HCM và Bộ KH&CN: 1.340 tỷ.";
        assertThat(tokens(text))
                .extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("TP.HCM", "và", "Bộ", "KH&CN", "1.340", "tỷ");
    }

    @Test
    void of_joined_needsOneSpace() {
        assertThat(tokens("Kế & Đầu")).extracting(Token::joined).containsExactly(false, true);
        assertThat(tokens("Lê Long,  An")).extracting(Token::joined).containsExactly(false, true, false);
    }

    @Test
    void of_key_ignoresCaseAndTonePlacement() {
        assertThat(tokens("HOÀ").getFirst().key())
                .isEqualTo(tokens("hòa").getFirst().key());
    }

    @Test
    void longest_prefersTheLongerPhrase() {
        PhraseList<String> phrases = new PhraseList<>();
        phrases.add("Bộ Công", "short");
        phrases.add("Bộ Công Thương", "long");
        assertThat(phrases.longest(tokens("Bộ Công Thương họp"), 0, budget()))
                .contains(new PhraseList.Match<>(3, "long"));
        assertThat(phrases.longest(tokens("Bộ Công, Thương"), 0, budget()))
                .contains(new PhraseList.Match<>(2, "short"));
        assertThat(phrases.longest(tokens("Công Thương"), 0, budget())).isEmpty();
    }

    private static List<Token> tokens(String text) {
        return Tokens.of(text, budget());
    }

    private static Budget budget() {
        return new Budget(1_000_000, Duration.ofSeconds(10));
    }
}
