package vn.dongtin.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.normal.TextNormalizer;

final class TokenizerTest {

    private static Tokens cut(String text) {
        return new Tokenizer().tokenize(text);
    }

    private static List<String> surfaces(Tokens tokens) {
        List<String> surfaces = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            surfaces.add(tokens.surface(token));
        }
        return surfaces;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hơn|1.340|dự|án|trị|giá|11,8|tỷ|USD",
                "Ngày|4/12/2025|,|lúc|10:55|hoặc|10h30",
                "Doanh|thu|đạt|638|tỷ|USD|,|tăng|7,5|%",
                "Ở|TP.HCM|và|Tp.HCM|,|TP.|Hồ|Chí|Minh|,|T.Ư",
                "Bộ|KH&CN|,|AT&T|và|UBND|tỉnh",
                "COVID-19|,|F-16|,|MiG-29|,|H100|,|5G|,|20m2|,|4.0",
                "Kinh|tế|-|xã|hội|Việt|–|Mỹ|ở|Mê|-|hi|-|cô",
                "Nghị|định|100/2019/NĐ-CP|,|72/TB-VPCP|và|Nghị|quyết|57-NQ/TW",
                "Từ|8-12|tháng|,|10.000-15.000|đồng|,|2024-2025",
                "PGS.TS.|Lê|Hoa|,|TS.|An|,|T.|Hương|,|U.S.|Army",
                "Xem|https://vidu.vn/a?b=c.d|,|www.vidu.vn|,|vidu.com.vn|,|thu@vidu.vn|nhé",
                "Tệp|anh_1.jpg|và|z728_1c3a69.jpg|đây",
                "Báo|VnExpress.net|và|Amazon.com|đăng",
                "O’Brien|,|L'Oréal|và|don't",
                "Ông|nói|:|“|Tốt|!!!|”|,|rồi|cười|...|hay|…",
                "Vui|😀|quá|👍|🏽",
                "Giá|50.000đ|/|kg|,|+|84|28",
                "Mức|6-7/12|và|1.234.567,89"
            })
    void textIsCutAtTheBars(String barred) {
        Tokens tokens = cut(barred.replace("|", " "));
        assertThat(surfaces(tokens)).containsExactly(barred.split("\\|", -1));
    }

    @Test
    void gluedSentencesArePartedAndTheEndMarkIsOneToken() {
        Tokens tokens = cut("ông An cho hay.Đại diện Cục nói thêm./.");
        assertThat(surfaces(tokens))
                .containsExactly("ông", "An", "cho", "hay", ".", "Đại", "diện", "Cục", "nói", "thêm", "./.");
        assertThat(tokens.sentenceCount()).isEqualTo(2);
        assertThat(tokens.firstToken(1)).isEqualTo(5);
        assertThat(tokens.sentenceOf(4)).isZero();
        assertThat(tokens.sentenceOf(5)).isEqualTo(1);
        assertThat(tokens.isGlued(5)).isTrue();
        assertThat(tokens.isGlued(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "nghiêng,LOWER",
        "Nam,CAPITALIZED",
        "Ý,CAPITALIZED",
        "UBND,UPPER",
        "TP.HCM,UPPER",
        "iPhone,MIXED",
        "1.340,NUMBER",
        "10:55,NUMBER",
        "5h30,ALPHANUMERIC",
        "57-NQ/TW,ALPHANUMERIC",
        "vidu.vn,ADDRESS",
        "http://a.vn,ADDRESS",
        "anh.jpg,ADDRESS",
        "./.,MARK",
        "😀,MARK",
        "中国,LOWER"
    })
    void tokenHasItsShape(String text, TokenShape shape) {
        Tokens tokens = cut(text);
        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.shape(0)).isEqualTo(shape);
    }

    @Test
    void bracketsAndStopsAreNoPartOfAnAddress() {
        assertThat(surfaces(cut("Xem (https://vidu.vn/a.b).")))
                .containsExactly("Xem", "(", "https://vidu.vn/a.b", ")", ".");
    }

    @Test
    void initialKeepsItsDotInsideASentenceOnly() {
        assertThat(surfaces(cut("Nguyễn T. Hoa ở nước Ý.")))
                .containsExactly("Nguyễn", "T.", "Hoa", "ở", "nước", "Ý", ".");
    }

    @Test
    void looseMarkBelongsToItsLetter() {
        assertThat(surfaces(cut("x\u0301\u0323y z"))).containsExactly("x\u0301\u0323y", "z");
        assertThat(surfaces(cut("\u0301"))).containsExactly("\u0301");
    }

    @Test
    void composedFormOfDecomposedTextHasTheSameKeys() {
        String text = "Thuỷ điện Hoà Bình được khởi công";
        Tokens tokens = cut(text);
        Tokens again = cut(TextNormalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFD))
                .text());
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(again.key(token)).isEqualTo(tokens.key(token)).isEqualTo(TokenKey.of(tokens.surface(token)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\r\n", "\u00A0\u3000"})
    void blankTextHasNoToken(String text) {
        assertThat(cut(text).size()).isZero();
        assertThat(cut(text).tokenAt(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83D", "\uD83D\uD83D\uDE00", "\uDE00b.", "1\uD83D2"})
    void brokenSurrogatesAreCoveredLikeOthers(String text) {
        checkCover(text);
    }

    @Test
    void tokenAtFindsTheTokenOfAnOffset() {
        Tokens tokens = cut("Ông An đến.");
        assertThat(tokens.tokenAt(0)).isZero();
        assertThat(tokens.tokenAt(3)).isEqualTo(1);
        assertThat(tokens.tokenAt(5)).isEqualTo(1);
        assertThat(tokens.tokenAt(11)).isEqualTo(tokens.size());
    }

    @Test
    void spacesAloneCutGoldData() {
        Tokens tokens = new Tokenizer().tokenizeAtSpaces(" TP. HCM  ,a. 5 ");
        assertThat(surfaces(tokens)).containsExactly("TP.", "HCM", ",a.", "5");
        assertThat(tokens.sentenceCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedIsCoveredAndItsSentencesHaveTokens(String seed) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), seed + "_*.txt")) {
            String text = TextNormalizer.normalize(
                            Files.readString(files.iterator().next()))
                    .text();
            checkCover(text);
        }
    }

    static Stream<String> repeats() {
        Stream<String> ours = Stream.of(
                        "1.",
                        "1/A",
                        "1-A/",
                        "a.vn/",
                        "a-",
                        "A&",
                        "a'",
                        "a_",
                        "x.jpg",
                        "T.",
                        "(",
                        "(http://a ",
                        "57-NQ/TW ",
                        "\uD83D",
                        "./. ",
                        "a@b.",
                        "Ảnh: ",
                        "1:",
                        "5h",
                        "'s ")
                .map(token -> token.repeat(100_000));
        return Stream.concat(HostileText.repeats().stream(), ours);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("repeats")
    @Timeout(value = 3, unit = TimeUnit.SECONDS)
    void repeatsTakeLinearTime(String text) {
        checkCover(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ế", "A", "1", "-", "a.", "1.", "A&"})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void wordOfTenMegabytesTakesLinearTime(String part) {
        String text = part.repeat(10_000_000 / part.length());
        assertThat(cut(text).size()).isPositive();
    }

    @Test
    void randomTextsAreCovered() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 5_000; i++) {
            checkCover(HostileText.random(random));
        }
    }

    /** Tokens are in order, lie in their sentence, and leave out white space only. */
    private static void checkCover(String text) {
        Tokens tokens = cut(text);
        int last = 0;
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            assertThat(tokens.endToken(sentence)).isGreaterThan(tokens.firstToken(sentence));
            for (int token = tokens.firstToken(sentence); token < tokens.endToken(sentence); token++) {
                boolean ordered = tokens.start(token) >= Math.max(last, tokens.sentenceStart(sentence))
                        && tokens.end(token) > tokens.start(token)
                        && tokens.end(token) <= tokens.sentenceEnd(sentence);
                assertThat(ordered).isTrue();
                assertThat(isBlank(text, last, tokens.start(token))).isTrue();
                last = tokens.end(token);
            }
        }
        assertThat(isBlank(text, last, text.length())).isTrue();
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
