package vn.dongtin.text.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.NamedText;

final class KeyphraseFinderTest {

    private static final String[] SEED_NAMES = {
        "PER:Lê Thành Long",
        "PER:Phạm Đức Long",
        "PER:Susan Pointer",
        "PER:Alex Rogers",
        "PER:Rogers",
        "PER:Tô Lâm",
        "PER:Bernard Tay",
        "PER:Vũ Bá Phú",
        "PER:Đỗ Thắng Hải",
        "PER:Nguyễn Chí Dũng",
        "PER:Jose Fernandez",
        "ORG:Amazon Global Selling",
        "ORG:Amazon",
        "ORG:Bộ Công Thương",
        "ORG:Bộ Khoa học và Công nghệ",
        "ORG:Bộ Kế hoạch & Đầu tư",
        "ORG:Cục Xúc tiến Thương mại",
        "ORG:Cục Xúc tiến thương mại",
        "ORG:NIC",
        "LOC:Việt Nam",
        "LOC:Hoa Kỳ",
        "LOC:Mỹ"
    };

    private final KeyphraseFinder finder = KeyphraseFinder.load();

    @ParameterizedTest
    @CsvSource({
        "000,trí tuệ nhân tạo",
        "000,chuyển đổi số",
        "000,thương mại điện tử",
        "000,Amazon",
        "001,trí tuệ nhân tạo",
        "001,Susan Pointer",
        "002,trí tuệ nhân tạo",
        "002,Alex Rogers",
        "003,thương mại điện tử",
        "003,Amazon Global Selling",
        "004,bán dẫn"
    })
    void seedHasItsKeyphrase(String seed, String phrase) {
        assertThat(phrases(NamedText.seed(seed, SEED_NAMES), false)).contains(phrase);
    }

    @Test
    void compoundIsNotCutAndComesOnce() {
        NamedText text = NamedText.of("Trung tâm dữ liệu mở cửa. TRUNG TÂM DỮ LIỆU này lớn nhất nước. "
                + "Người dân lo trung tâm dữ liệu ngốn điện.");
        assertThat(phrases(text, false))
                .anyMatch(phrase -> phrase.equalsIgnoreCase("trung tâm dữ liệu"))
                .noneMatch(phrase -> phrase.equalsIgnoreCase("trung tâm dữ"))
                .doesNotHaveDuplicates();
    }

    @Test
    void tonePlacementMakesNoSecondPhrase() {
        NamedText text = NamedText.of("Nhà máy hoá chất bị phạt. Sự cố ở nhà máy hóa chất gây mùi. "
                + "Nhà máy hoá chất tạm dừng, nhà máy hóa chất sẽ di dời.");
        assertThat(phrases(text, false).stream().filter(phrase -> phrase.endsWith("chất")))
                .hasSize(1);
    }

    @Test
    void decomposedTextGivesTheSamePhrases() {
        String text = "Nông dân trồng sầu riêng lãi lớn. Vườn sầu riêng nào cũng có thương lái hỏi mua sầu riêng.";
        assertThat(phrases(NamedText.of(Normalizer.normalize(text, Normalizer.Form.NFD)), false))
                .isEqualTo(phrases(NamedText.of(text), false))
                .contains("sầu riêng");
    }

    @Test
    void laterShortNameCountsForTheFullOne() {
        NamedText text = NamedText.of(
                "Nguyễn Thị Thảo Vy lập công. Thảo Vy ghi hai bàn. Thảo Vy rời sân.",
                "PER:Nguyễn Thị Thảo Vy",
                "PER:Thảo Vy");
        assertThat(phrases(text, false)).contains("Nguyễn Thị Thảo Vy").doesNotContain("Thảo Vy");
    }

    @Test
    void functionWordsAloneGiveNothing() {
        assertThat(phrases(NamedText.of("Và rồi thì cũng đã là của những cái đó."), false))
                .isEmpty();
        assertThat(phrases(NamedText.of(""), false)).isEmpty();
    }

    @Test
    void englishText() {
        NamedText text = NamedText.of(
                "Coffee farmers plant shade trees. The shade trees cool the soil, and the coffee farmers say that "
                        + "they will plant more of them.");
        assertThat(phrases(text, false)).contains("shade trees").noneMatch(phrase -> phrase.contains("the"));
    }

    @Test
    void phrasesNeverCutWordsOrNames() {
        for (String seed : List.of("000", "001", "002", "003", "004")) {
            NamedText text = NamedText.seed(seed, SEED_NAMES);
            for (Keyphrase phrase : finder.find(text.tokens(), text.words(), text.mentions(), false)) {
                assertThat(text.mentions()).allSatisfy(mention -> {
                    boolean apart = mention.span().endToken() <= phrase.firstToken()
                            || mention.span().firstToken() >= phrase.endToken();
                    boolean same = mention.span().firstToken() == phrase.firstToken()
                            && mention.span().endToken() == phrase.endToken();
                    assertThat(apart || same).isTrue();
                });
                assertThat(phrase.score()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void hostileTextsTakeLinearTime() {
        List<String> more = Stream.of("trí tuệ nhân tạo ", "sản phẩm của ", "A b ", "học sinh ")
                .map(token -> token.repeat(100_000))
                .toList();
        for (String text :
                Stream.concat(HostileText.repeats().stream(), more.stream()).toList()) {
            NamedText named = NamedText.of(text);
            Assertions.assertTimeout(
                    Duration.ofSeconds(3),
                    () -> assertThat(finder.find(named.tokens(), named.words(), List.of(), true))
                            .hasSizeLessThanOrEqualTo(10));
        }
    }

    @Test
    void randomTextsGiveSpansInside() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 1_000; i++) {
            NamedText text =
                    NamedText.of(HostileText.random(random) + " trí tuệ nhân tạo " + HostileText.random(random));
            for (Keyphrase phrase : finder.find(text.tokens(), text.words(), List.of(), i % 2 == 0)) {
                assertThat(phrase.firstToken()).isNotNegative().isLessThan(phrase.endToken());
                assertThat(phrase.endToken()).isLessThanOrEqualTo(text.tokens().size());
            }
        }
    }

    private List<String> phrases(NamedText text, boolean hasTitle) {
        return finder.find(text.tokens(), text.words(), text.mentions(), hasTitle).stream()
                .map(phrase -> text.tokens()
                        .text()
                        .substring(
                                text.tokens().start(phrase.firstToken()),
                                text.tokens().end(phrase.endToken() - 1)))
                .toList();
    }
}
