package vn.dongtin.contract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.dongtin.contract.Golden;
import vn.dongtin.text.normal.TextNormalizer;

/** Ids that must never change: every known article would become a new one. */
class GoldenIdsTest {

    private static final String FILE = "article-ids.json";

    static Stream<JsonNode> articles() {
        return Golden.json(FILE).valueStream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySpellingOfAnArticleHasItsId(JsonNode article) {
        assertThat(article.path("inputs").valueStream())
                .isNotEmpty()
                .allSatisfy(input ->
                        assertThat(id(input)).hasToString(article.path("id").asString()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anIdIsTheStartOfASha256(JsonNode article) throws Exception {
        byte[] hashed = article.path("hashed").asString().getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(hashed);

        assertThat(HexFormat.of().formatHex(digest))
                .startsWith(article.path("id").asString());
    }

    @Test
    void differentArticlesHaveDifferentIds() {
        List<String> ids =
                articles().map(article -> article.path("id").asString()).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void everyKindIsThere() {
        List<String> kinds = new ArrayList<>();
        articles()
                .forEach(article -> kinds.add(article.path("hashed").asString().substring(0, 4)));

        assertThat(kinds).contains("url:", "ext:", "txt:");
    }

    private static ArticleId id(JsonNode input) {
        if (input.has("url")) {
            return ArticleId.ofUrl(
                    CanonicalUrl.parse(input.path("url").asString()).orElseThrow());
        }
        if (input.has("externalId")) {
            return ArticleId.ofExternal(
                    input.path("source").asString(), input.path("externalId").asString());
        }
        return ArticleId.ofText(normalized(input, "title"), normalized(input, "body"));
    }

    private static String normalized(JsonNode input, String member) {
        return TextNormalizer.normalize(input.path(member).asString()).text();
    }
}
