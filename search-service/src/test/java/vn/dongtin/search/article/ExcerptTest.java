package vn.dongtin.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void plainTextHasItsCharactersBack() {
        assertThat(Excerpt.plain("&lt;b&gt; A &amp;amp; &quot;B&quot; &#x27;c&#x27; 1&#x2F;2 & ; &x;"))
                .isEqualTo("<b> A &amp; \"B\" 'c' 1/2 & ; &x;");
    }

    @Test
    void aTextWithoutWordBoundariesIsCutBetweenCharacters() {
        assertThat(Excerpt.plain("a" + "😀".repeat(1_000))).hasSize(499).endsWith("😀");
    }
}
