package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkedTextTest {

    @Test
    void overlappingMarksAreCut() {
        MarkedText text = new MarkedText("abcdef");
        text.add(0, 4, "quote", "", "said");
        text.add(2, 6, "name PER", "PER", "\"x\"");
        StringBuilder html = new StringBuilder();
        text.writeTo(html);
        assertThat(html.toString())
                .isEqualTo("<mark class=\"quote\" data-type=\"\" title=\"said\">ab</mark>"
                        + "<mark class=\"quote name PER\" data-type=\"\" title=\"said; &quot;x&quot;\">cd</mark>"
                        + "<mark class=\"name PER\" data-type=\"PER\" title=\"&quot;x&quot;\">ef</mark>");
    }

    @Test
    void nothingOfTheTextIsMarkup() {
        StringBuilder html = new StringBuilder();
        new MarkedText("<script>&\"\u0000").writeTo(html);
        assertThat(html.toString()).isEqualTo("&lt;script&gt;&amp;&quot;\uFFFD");
    }
}
