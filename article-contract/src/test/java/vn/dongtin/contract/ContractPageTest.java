package vn.dongtin.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.kafka.TopicSpec;
import vn.dongtin.contract.kafka.Topics;

/** The page for people says what the golden files say. */
class ContractPageTest {

    private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

    private final String page = read(Path.of("../docs/contract.md"));
    private final List<byte[]> examples = JSON_BLOCK
            .matcher(page)
            .results()
            .map((MatchResult match) -> match.group(1).getBytes(UTF_8))
            .toList();

    @Test
    void itsExamplesAreTheGoldenFiles() {
        assertThat(examples.stream().map(Golden::json))
                .containsExactly(
                        Golden.json("raw-article-minimal.json"),
                        Golden.json("retraction-full.json"),
                        Golden.json("enriched-article-partial.json"),
                        Golden.json("article-head.json"));
    }

    @Test
    void itsExamplesAreRead() {
        ArticleCodec codec = new ArticleCodec();

        assertThat(codec.raw(examples.get(0), null).key()).isNotNull();
        assertThat(codec.raw(examples.get(1), null)).isEqualTo(codec.enriched(examples.get(1), null));
        assertThat(codec.enriched(examples.get(2), null).key()).isNotNull();
        assertThat(codec.head(examples.get(3), null).retracted()).isFalse();
    }

    @Test
    void itsIdsAreGolden() {
        List<String> golden = Golden.json("article-ids.json")
                .valueStream()
                .map((JsonNode article) ->
                        "| `" + article.path("hashed").asString().replace("\n", "\\n") + "` | `"
                                + article.path("id").asString() + "` |")
                .toList();

        assertThat(page.lines().filter(line -> line.matches("\\| `(url|ext|txt):` .*")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(golden).anyMatch(line::endsWith));
    }

    @Test
    void namesEveryTopic() {
        assertThat(new Topics("").all(Duration.ofDays(90)).stream().map(TopicSpec::name))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
