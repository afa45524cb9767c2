package vn.dongtin.text.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

final class WordSegmenterTest {

    private static final WordSegmenter SEGMENTER = WordSegmenter.load();

    private static String segment(String text) {
        Tokens tokens = new Tokenizer().tokenize(text);
        Words words = SEGMENTER.segment(tokens);
        List<String> surfaces = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            surfaces.add(
                    tokens.surface(words.firstToken(word), words.endToken(word)).replace(' ', '_'));
        }
        return String.join(" ", surfaces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Học_sinh đang học môn sinh_học ở nhà_trường .",
                "Sáng nay tôi đi bộ đến trường .",
                "Chính_phủ sẽ đầu_tư 638 tỷ đồng cho y_tế và giáo_dục .",
                "Bệnh_viện đã tiếp_nhận hơn 1.340 bệnh_nhân trong tháng qua .",
                "Trí_tuệ_nhân_tạo đang thay_đổi cách chúng_ta làm_việc .",
                "Chủ_tịch nước Lương_Cường thăm Hà_Nội sáng 4/12/2025 .",
                "Bác_sỹ Nguyễn_Thị_Hương làm_việc tại Đà_Nẵng từ năm 2019 .",
                "Công_an đang điều_tra vụ tai_nạn giao_thông ."
            })
    void sentenceIsCutIntoItsWords(String words) {
        assertThat(segment(words.replace('_', ' '))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chính_phủ đầu_tư cho giáo_dục ở hà_nội",
                "giá xăng giảm mạnh từ chiều nay",
                "bộ y_tế cảnh_báo dịch sốt_xuất_huyết"
            })
    void headlinesInOneCaseAreCutTheSame(String words) {
        String headline = words.replace('_', ' ');
        assertThat(segment(headline)).isEqualTo(words);
        assertThat(segment(headline.toUpperCase(Locale.ROOT))).isEqualTo(words.toUpperCase(Locale.ROOT));
    }

    @Test
    void placeOfTheToneDoesNotMatter() {
        assertThat(segment("nền văn hoá và hoà bình")).isEqualTo("nền văn_hoá và hoà_bình");
        assertThat(segment("nền văn hóa và hòa bình")).isEqualTo("nền văn_hóa và hòa_bình");
    }

    @Test
    void wordsCoverAllTokensAndStayInTheirSentence() {
        Tokens tokens = new Tokenizer()
                .tokenize("Ông Nguyễn Văn Nam đến muộn. Hội nghị bắt đầu lúc 8h30.\n\nẢnh: Minh Anh/Báo Mới");
        Words words = SEGMENTER.segment(tokens);
        assertThat(words.firstToken(0)).isZero();
        assertThat(words.endToken(words.size() - 1)).isEqualTo(tokens.size());
        for (int word = 0; word < words.size(); word++) {
            assertThat(words.endToken(word)).isGreaterThan(words.firstToken(word));
            assertThat(tokens.sentenceOf(words.firstToken(word)))
                    .isEqualTo(tokens.sentenceOf(words.endToken(word) - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", ".", "học", "\uD83D", "\u0301\u0301"})
    void tinyTextHasItsTokensAsWords(String text) {
        Tokens tokens = new Tokenizer().tokenize(text);
        assertThat(SEGMENTER.segment(tokens).size()).isEqualTo(tokens.size());
    }

    @Test
    void wordsOfDecomposedTextAreThoseOfItsComposedForm() {
        String decomposed = Normalizer.normalize("Quốc hội thông qua nghị quyết", Normalizer.Form.NFD);
        assertThat(segment(Normalizer.normalize(decomposed, Normalizer.Form.NFC)))
                .isEqualTo("Quốc_hội thông_qua nghị_quyết");
    }

    @ParameterizedTest
    @ValueSource(strings = {"học ", "cao lương mỹ ", "Nguyễn ", "HÀ NỘI ", "a1 ", ", ", "chủ nghĩa ", "12 . "})
    void repeatsTakeLinearTime(String token) {
        Tokens tokens = new Tokenizer().tokenize(token.repeat(100_000));
        Words words = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> SEGMENTER.segment(tokens));
        assertThat(words.endToken(words.size() - 1)).isEqualTo(tokens.size());
    }

    @Test
    void writtenModelIsReadAsTheSame() {
        byte[] content = WordModel.load().toByteArray();
        assertThat(WordModel.of(content).toByteArray()).isEqualTo(content);
    }

    @Test
    void damagedModelIsRefused() {
        byte[] content = WordModel.load().toByteArray();
        content[content.length / 2] ^= 1;
        assertThatThrownBy(() -> WordModel.of(content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words.model");
    }
}
