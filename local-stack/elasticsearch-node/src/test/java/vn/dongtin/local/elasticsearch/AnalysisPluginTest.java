package vn.dongtin.local.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

class AnalysisPluginTest {

    @Test
    void foldsVietnameseLetters() throws IOException {
        assertThat(tokens(folding(false).create(token("đường")))).containsExactly("duong");
    }

    @Test
    void keepsTheOriginalWhenAsked() throws IOException {
        assertThat(tokens(folding(true).create(token("đường")))).containsExactly("duong", "đường");
    }

    @Test
    void neverKeepsTheOriginalInANormalizer() throws IOException {
        assertThat(tokens(folding(true).normalize(token("đường")))).containsExactly("duong");
    }

    @Test
    void cutsTheStartsOfAWord() throws IOException {
        var factory = new EdgeNGramFactory("starts", settings("min_gram", "2", "max_gram", "4"));

        assertThat(tokens(factory.create(token("nguyễn")))).containsExactly("ng", "ngu", "nguy");
    }

    @Test
    void cutsTheEndsOfAWordWhenAsked() throws IOException {
        var factory = new EdgeNGramFactory("ends", settings("side", "back"));

        assertThat(tokens(factory.create(token("nguyễn")))).containsExactly("n", "ễn");
    }

    @Test
    void removesMarksByPattern() throws IOException {
        var factory = new PatternReplaceFactory("marks", settings("pattern", "\\p{M}+"));

        assertThat(factory.create(new StringReader("a\u0300b\u0301\u0323")).readAllAsString())
                .isEqualTo("ab");
    }

    @Test
    void saysThatAPatternIsMissing() {
        assertThatThrownBy(() -> new PatternReplaceFactory("marks", Settings.EMPTY))
                .hasMessageContaining("pattern is missing for [marks]");
    }

    private static AsciiFoldingFactory folding(boolean preserveOriginal) {
        return new AsciiFoldingFactory("folded", settings("preserve_original", Boolean.toString(preserveOriginal)));
    }

    private static Settings settings(String... pairs) {
        var builder = Settings.builder();
        for (int i = 0; i < pairs.length; i += 2) {
            builder.put(pairs[i], pairs[i + 1]);
        }
        return builder.build();
    }

    private static TokenStream token(String text) {
        var tokenizer = new KeywordTokenizer();
        tokenizer.setReader(new StringReader(text));
        return tokenizer;
    }

    private static List<String> tokens(TokenStream stream) throws IOException {
        var tokens = new ArrayList<String>();
        try (stream) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
