package vn.dongtin.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.syllable.Marks;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

final class LanguageDetectorTest {

    private static final String ARTICLE =
            "Chiều 5/12, tại Trụ sở Chính phủ, Phó Thủ tướng Lê Thành Long tiếp bà Susan Pointer,"
                    + " Phó Chủ tịch phụ trách chính sách công toàn cầu của Amazon. Phó Thủ tướng đánh giá cao vai trò của Amazon.";

    /** Asks for the text and for its tokens, which must agree where no address stands. */
    private static DetectedLanguage detect(String text) {
        DetectedLanguage detected = new LanguageDetector().detect(text);
        assertThat(new LanguageDetector().detect(new Tokenizer().tokenize(text)))
                .isEqualTo(detected);
        return detected;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà Nội",
                "Việt Nam",
                ARTICLE,
                "Tổng Bí thư Tô Lâm tiếp ông Alex Rogers",
                "iPhone 17 Pro Max giá rẻ bất ngờ",
                "Khong co gi quy hon doc lap tu do cua nguoi Viet Nam",
                "Thu tuong Chinh phu lam viec voi tap doan Amazon tai Ha Noi"
            })
    void vietnameseIsSeen(String text) {
        assertThat(detect(text).language()).isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon to invest $10 billion in data centers in the region",
                "The United States and China are to meet",
                "Prime Minister Phạm Minh Chính met the president of the United States in Washington on Monday",
                "He said the café would have been closed for more than two months."
            })
    void englishIsSeen(String text) {
        assertThat(detect(text).language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le gouvernement français a annoncé une nouvelle mesure pour les entreprises du pays",
                "Die Regierung hat am Montag ein neues Gesetz für die Wirtschaft vorgestellt",
                "El presidente de la República dijo que no habrá más impuestos para las empresas",
                "Pemerintah Indonesia mengumumkan bahwa ekonomi akan tumbuh pada tahun ini dan tidak turun",
                "Il governo ha deciso che non ci sono più fondi per le imprese della regione",
                "中国经济增长",
                "Правительство России объявило",
                "정부는 오늘 발표했다",
                "รัฐบาลไทย",
                "حكومة",
                "日本の経済",
                "𠀀𠀁𠀂"
            })
    void otherLanguagesAreOther(String text) {
        assertThat(detect(text).language()).isEqualTo(Language.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "12/5 – 100%", "…"})
    void textWithoutLettersIsOtherWithoutConfidence(String text) {
        assertThat(detect(text)).isEqualTo(new DetectedLanguage(Language.OTHER, 0));
    }

    @Test
    void missingMarksCostConfidence() {
        assertThat(detect(ARTICLE).confidence()).isGreaterThan(0.95);
        assertThat(detect(Marks.strip(ARTICLE)).language()).isEqualTo(Language.VI);
        assertThat(detect(Marks.strip(ARTICLE)).confidence()).isLessThanOrEqualTo(0.7);
    }

    @Test
    void shortTextCostsConfidence() {
        assertThat(detect("Hà Nội").confidence()).isLessThan(detect(ARTICLE).confidence());
    }

    @Test
    void onlyTheBeginningIsRead() {
        assertThat(detect(ARTICLE.repeat(150) + " the of and to in".repeat(100_000))
                        .language())
                .isEqualTo(Language.VI);
    }

    @Test
    void addressesSayNothingAmongTokens() {
        Tokens tokens = new Tokenizer().tokenize("https://example.com/the-news-of-the-day anh.jpg");
        assertThat(new LanguageDetector().detect(tokens)).isEqualTo(new DetectedLanguage(Language.OTHER, 0));
    }

    @Test
    void partsOfATokenAreReadAsWords() {
        assertThat(detect("TP.HCM: 5h30 sáng, O’Brien và COVID-19 ở ĐHQG-HCM, Bộ KH&CN")
                        .language())
                .isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void codeLeadsBackToTheLanguage(Language language) {
        assertThat(Language.ofCode(language.code())).isSameAs(language);
    }

    @Test
    void unknownCodeIsRefusedByName() {
        assertThatThrownBy(() -> Language.ofCode("fr")).hasMessageContaining("'fr'");
    }
}
