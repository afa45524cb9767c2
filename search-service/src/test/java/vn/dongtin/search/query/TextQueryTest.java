package vn.dongtin.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextQueryTest {

    @Test
    void onlyTextsWithAnUnmarkedSyllableAreLiftedByTheirExactSpelling() {
        assertThat(TextQuery.ranked(new QueryNode.Word("tướng")).toString()).doesNotContain("exact");
        assertThat(TextQuery.ranked(new QueryNode.Word("thu")).toString()).contains("body.exact");
        assertThat(TextQuery.ranked(new QueryNode.Phrase("thủ tuong")).toString())
                .contains("title.exact^3");
    }

    @Test
    void userTextIsAValueAndNothingElse() {
        String query = TextQuery.must(new QueryNode.Word("title:*\"}")).toString();
        assertThat(query).contains("\"query\":\"title:*\\\"}\"").doesNotContain("query_string");
    }
}
