package vn.dongtin.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.article.Warning;

class QueryTextTest {

    private static QueryNode node(String query) {
        return QueryText.understand(query).node();
    }

    private static List<String> warnings(String query) {
        return QueryText.understand(query).warnings().stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void nothingAsksForEverything() {
        assertThat(QueryText.understand(null).node()).isEqualTo(new QueryNode.Everything());
        assertThat(node(" \t ")).isEqualTo(new QueryNode.Everything());
        assertThat(QueryText.understand(null).interpreted()).isEqualTo("all articles");
    }

    @Test
    void wordsMustAllOccur() {
        assertThat(node("thủ  tướng"))
                .isEqualTo(new QueryNode.All(List.of(new QueryNode.Word("thủ"), new QueryNode.Word("tướng"))));
        assertThat(QueryText.understand("thủ \"bà Susan\"").interpreted()).isEqualTo("thủ AND \"bà Susan\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"thủ tướng\"", "“thủ tướng”", "«thủ tướng»", "„thủ tướng“", "\"thủ tướng”"})
    void allQuotesMakePhrases(String query) {
        assertThat(node(query)).isEqualTo(new QueryNode.Phrase("thủ tướng"));
    }

    @Test
    void aDecomposedQueryIsComposed() {
        assertThat(node(Normalizer.normalize("tướng", Normalizer.Form.NFD))).isEqualTo(new QueryNode.Word("tướng"));
    }

    @Test
    void aLonelyQuoteIsLeftOutAndThePhraseOffered() {
        Understood understood = QueryText.understand("bà \"Susan Pointer");
        assertThat(understood.interpreted()).isEqualTo("bà AND Susan AND Pointer");
        assertThat(understood.warnings()).hasSize(1);
        assertThat(understood.warnings().getFirst().detail())
                .contains("character 4")
                .endsWith("bà \"Susan Pointer\"");
    }

    @Test
    void whatHasNothingToLookForIsLeftOut() {
        assertThat(node("amazon & *")).isEqualTo(new QueryNode.Word("amazon"));
        assertThat(warnings("amazon & *")).containsExactly("nothing-to-look-for", "nothing-to-look-for");
        assertThat(node("amazon \"\"")).isEqualTo(new QueryNode.Word("amazon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:x", "/re/", "a*", "{\"x\"", "-b", "(c", "25/6", "😀"})
    void nothingElseHasAMeaning(String query) {
        assertThat(QueryText.understand(query).node()).isNotInstanceOf(QueryNode.Everything.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"\"", "\u0000", "… ?"})
    void aQueryOfNothingElseIsRefused(String query) {
        assertThatThrownBy(() -> QueryText.understand(query)).isInstanceOf(QuerySyntaxException.class);
    }

    @Test
    void aRepeatedWordCountsOnce() {
        assertThat(node("đi đi ĐI"))
                .isEqualTo(new QueryNode.All(List.of(new QueryNode.Word("đi"), new QueryNode.Word("ĐI"))));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static void assertRefused(String code, String query) {
        assertThatThrownBy(() -> QueryText.understand(query))
                .isInstanceOfSatisfying(
                        QuerySyntaxException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void longQueriesAreRefused() {
        assertRefused("too-long", "a".repeat(2_001));
    }

    @Test
    void syllablesAreLimitedWhereverTheyStand() {
        assertThat(node(numbers(64))).isInstanceOf(QueryNode.All.class);
        assertThat(node("\"" + numbers(64) + "\"")).isInstanceOf(QueryNode.Phrase.class);
        assertRefused("too-many-syllables", numbers(65));
        assertRefused("too-many-syllables", "\"" + numbers(65) + "\"");
        assertRefused("too-many-syllables", numbers(65).replace(' ', '-'));
        assertRefused("too-many-syllables", "日".repeat(65));
        assertRefused("too-many-syllables", "😀".repeat(65));
    }

    @Test
    void repeatsOfASyllableAreLimitedWhateverTheMarks() {
        assertThat(node("\"" + "a ".repeat(8) + "\"")).isInstanceOf(QueryNode.Phrase.class);
        assertRefused("too-many-repeats", "\"" + "a ".repeat(9) + "\"");
        assertRefused("too-many-repeats", "\"A á à ả ã\" \"ạ ă ắ ằ\"");
    }
}
