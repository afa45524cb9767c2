package vn.dongtin.text.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.NamedText;
import vn.dongtin.text.keyphrase.KeyphraseFinder;
import vn.dongtin.text.line.LineClassifier;
import vn.dongtin.text.token.Tokens;

final class SummaryPickerTest {

    private static final String LEAD =
            "Sáng 12/3, huyện Bắc Sơn khởi công con đường dài 20 km nối ba xã vùng cao với trung tâm huyện.";

    private final SummaryPicker picker = SummaryPicker.load();
    private final KeyphraseFinder finder = KeyphraseFinder.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ảnh: Con đường nối ba xã vùng cao với trung tâm huyện Bắc Sơn.",
                "Con đường mới nối ba xã vùng cao của huyện Bắc Sơn. (Ảnh: Minh Anh)",
                "Con đường nối ba xã vùng cao của huyện Bắc Sơn",
                "Vì sao con đường nối ba xã vùng cao của huyện Bắc Sơn chậm như vậy?",
                "Ông cho biết con đường nối ba xã vùng cao của huyện Bắc Sơn sẽ xong sớm.",
                "Tuy nhiên, con đường nối ba xã vùng cao của huyện Bắc Sơn còn thiếu vốn.",
                "“Con đường nối ba xã vùng cao của huyện Bắc Sơn là giấc mơ của tôi”, bà Mỵ nói.",
                "Huyện Bắc Sơn."
            })
    void sentenceThatCannotStandAloneIsNotPicked(String sentence) {
        assertThat(picked(sentence + "\n" + LEAD, false)).containsExactly(LEAD);
    }

    @Test
    void titleIsNeverPicked() {
        assertThat(picked("Huyện Bắc Sơn khởi công con đường nối ba xã vùng cao.\n\n" + LEAD, true))
                .containsExactly(LEAD);
    }

    @Test
    void insideOfQuoteIsNotPicked() {
        String text = LEAD + "\nÔng Đỗ Quân nói: “Con đường này dân chờ đã hai mươi năm nay rồi đấy. "
                + "Cả ba xã vùng cao Bắc Sơn đều mừng vì sắp có đường mới. Ai cũng góp một ngày công.”";
        assertThat(picked(text, false)).noneMatch(sentence -> sentence.startsWith("Cả ba xã"));
    }

    @Test
    void nothingToPickGivesNothing() {
        assertThat(picked("", false)).isEmpty();
        assertThat(picked("Ảnh: Minh Anh", false)).isEmpty();
        assertThat(picked("Chỉ có tiêu đề của một bài báo ngắn.", true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedHasTwoOrThreeSentencesInOrder(String seed) {
        NamedText text = NamedText.seed(seed, "ORG:Amazon", "LOC:Việt Nam");
        int[] sentences = pick(text, false);
        assertThat(sentences).hasSizeBetween(2, 3).isSorted().doesNotHaveDuplicates();
        assertThat(sentences[0]).isLessThanOrEqualTo(2);
    }

    @Test
    void seedWithLeadBeginsWithIt() {
        assertThat(picked(NamedText.seed("004"), false).getFirst()).startsWith("Tại Washington, Việt Nam và Mỹ");
    }

    @Test
    void englishText() {
        String lead = "The long-delayed ferry terminal in Port Halden opened on Monday after two years of repairs.";
        assertThat(picked(
                        "Photo: A boat leaves the ferry terminal in the morning.\n" + lead
                                + "\nHowever, the bridge will stay closed until the end of the spring.",
                        false))
                .containsExactly(lead);
    }

    @Test
    void hostileTextsTakeLinearTime() {
        for (String text : HostileText.repeats()) {
            NamedText named = NamedText.of(text);
            Assertions.assertTimeout(
                    Duration.ofSeconds(3), () -> assertThat(pick(named, true)).hasSizeLessThanOrEqualTo(3));
        }
    }

    private List<String> picked(String text, boolean hasTitle) {
        return picked(NamedText.of(text, "LOC:Bắc Sơn", "PER:Đỗ Quân"), hasTitle);
    }

    private List<String> picked(NamedText text, boolean hasTitle) {
        Tokens tokens = text.tokens();
        return Arrays.stream(pick(text, hasTitle))
                .mapToObj(sentence ->
                        tokens.text().substring(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence)))
                .toList();
    }

    private int[] pick(NamedText text, boolean hasTitle) {
        return picker.pick(
                text.tokens(),
                new LineClassifier().classify(text.tokens()),
                text.mentions(),
                finder.find(text.tokens(), text.words(), text.mentions(), hasTitle),
                hasTitle);
    }
}
