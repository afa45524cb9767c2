package vn.dongtin.contract.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.dongtin.contract.Property.forAll;
import static vn.dongtin.contract.Property.oneOf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.normal.TextNormalizer;

class ArticleIdTest {

    /** Old and new placement of the tone mark, word by word. */
    private static final String[] OLD =
            "Tòa soạn hòe khỏe thủy lũy ủy úy hóa họa xòe qúy Đà Nẵng 2025 – Nguyễn của giữa".split(" ");

    private static final String[] NEW =
            "Toà soạn hoè khoẻ thuỷ luỹ uỷ uý hoá hoạ xoè quý Đà Nẵng 2025 – Nguyễn của giữa".split(" ");

    private static final String[] SPACES = {" ", "  ", "\n", "\r\n", "\t", "\u00a0", " \u200b ", "\u2003", "\n\n"};

    @Test
    void theSpellingOfATextNeverMatters() {
        forAll(1_000, random -> {
            int[] words = random.ints(1 + random.nextInt(20), 0, OLD.length).toArray();
            String plain = Arrays.stream(words).mapToObj(word -> OLD[word]).collect(Collectors.joining(" "));

            assertThat(ofText("", respelt(words, random))).isEqualTo(ofText("", plain));
        });
    }

    @Test
    void aTitleMayStandInTheBody() {
        forAll(500, random -> {
            int[] title = random.ints(1 + random.nextInt(8), 0, OLD.length).toArray();
            int[] body = random.ints(1 + random.nextInt(20), 0, OLD.length).toArray();

            assertThat(ofText("", respelt(title, random) + "\n\n" + respelt(body, random)))
                    .isEqualTo(ofText(respelt(title, random), respelt(body, random)));
        });
    }

    @Test
    void aToneMakesAnotherArticle() {
        List<ArticleId> ids = IntStream.of('a', 'á', 'à', 'ả', 'ã', 'ạ', 'ă', 'â')
                .mapToObj(vowel -> ofText("", "m" + (char) vowel))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theKindOfIdentityMakesAnotherArticle() {
        ArticleId url = ArticleId.ofUrl(new CanonicalUrl("a\nb"));

        assertThat(url).isNotEqualTo(ArticleId.ofExternal("a", "b")).isNotEqualTo(ofText("a", "b"));
        assertThat(ArticleId.ofExternal("a", "b")).isNotEqualTo(ArticleId.ofExternal("b", "a"));
    }

    @Test
    void itsHalvesAreItsBits() {
        ArticleId id = new ArticleId("fcd6a56f86c89f670c2da8e3c67b3a54");

        assertThat(id.high()).isEqualTo(0xfcd6a56f86c89f67L);
        assertThat(id.low()).isEqualTo(0x0c2da8e3c67b3a54L);
    }

    @Test
    void aHostileTextHasAnId() {
        assertThat(ofText("", "").value()).hasSize(32);
        assertThat(ofText("\ud83d", "\ude00\u0000").value()).hasSize(32);
        assertThat(ofText("", "a" + "\u0301".repeat(1 << 20)).value()).hasSize(32);
        assertThat(ofText("", "a ".repeat(1 << 19)).value()).hasSize(32);
        assertThat(ofText("", " ".repeat(1 << 20))).isEqualTo(ofText("", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "67fcd6a56f86c89fcc2da8e3c67b3a5",
                "67fcd6a56f86c89fcc2da8e3c67b3a540",
                "67FCD6A56F86C89FCC2DA8E3C67B3A54",
                "67fcd6a5-6f86-c89f-cc2d-a8e3c67b3",
                "٦7fcd6a56f86c89fcc2da8e3c67b3a54",
                " 7fcd6a56f86c89fcc2da8e3c67b3a54"
            })
    void anythingElseIsNoId(String value) {
        assertThat(ArticleId.isId(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(value));
    }

    private static String respelt(int[] words, SplittableRandom random) {
        StringBuilder text = new StringBuilder(oneOf(random, "", " ", "\n", "\ufeff"));
        for (int word : words) {
            String spelt = random.nextBoolean() ? OLD[word] : NEW[word];
            text.append(oneOf(random, spelt, spelt.toUpperCase(Locale.ROOT), spelt.toLowerCase(Locale.ROOT)));
            text.append(oneOf(random, SPACES));
        }
        return random.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
    }

    private static ArticleId ofText(String title, String body) {
        return ArticleId.ofText(
                TextNormalizer.normalize(title).text(),
                TextNormalizer.normalize(body).text());
    }
}
