package vn.dongtin.text.topic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

final class TopicClassifierTest {

    private static final TopicClassifier CLASSIFIER = TopicClassifier.load();
    private static final TopicCatalogue CATALOGUE = TopicCatalogue.load();
    private static final String SPORT = """
            Đội tuyển bóng đá nữ thắng đậm ở vòng loại

            Tiền đạo ghi ba bàn thắng trong hiệp một, trận đấu kết thúc với tỷ số 5-0.
            Huấn luyện viên khen các cầu thủ và cảm ơn cổ động viên trên sân vận động.
            """;

    @ParameterizedTest
    @MethodSource("ownArticles")
    void ownArticleGetsItsTopic(String topic, String text) {
        assertThat(classify(text).scores()).extracting(TopicScore::id).contains(topic);
    }

    @ParameterizedTest
    @MethodSource("ownArticles")
    void articleInDecomposedFormGetsTheSameTopics(String topic, String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(classify(TextNormalizer.normalize(decomposed).text())).isEqualTo(classify(text));
    }

    @ParameterizedTest
    @MethodSource("ownArticles")
    void reasonsAreWordsOfTheText(String topic, String text) {
        Tokens tokens = new Tokenizer().tokenize(text);
        TopicScore score = CLASSIFIER.classify(tokens).scores().stream()
                .filter(given -> given.id().equals(topic))
                .findFirst()
                .orElseThrow();
        assertThat(score.terms()).hasSizeBetween(3, TopicClassifier.MOST_TERMS).allSatisfy(term -> {
            String words = tokens.surface(term.firstToken(), term.endToken());
            assertThat(words)
                    .isEqualTo(text.substring(tokens.start(term.firstToken()), tokens.end(term.endToken() - 1)));
            assertThat(words).doesNotContain("\n").hasSizeLessThan(60);
        });
    }

    @Test
    void reasonsForSportAreReadable() {
        Tokens tokens = new Tokenizer().tokenize(SPORT);
        TopicScore sport = CLASSIFIER.classify(tokens).scores().getFirst();
        assertThat(sport.id()).isEqualTo("medtop:15000000");
        assertThat(sport.terms())
                .extracting(term -> tokens.surface(term.firstToken(), term.endToken()))
                .contains("Huấn luyện viên", "vòng loại")
                .doesNotContain("của", "các", "và");
    }

    @Test
    void toneMayStandOnEitherVowel() {
        assertThat(classify(SPORT.replace("oá", "óa")).scores())
                .extracting(TopicScore::score)
                .isEqualTo(
                        classify(SPORT).scores().stream().map(TopicScore::score).toList());
    }

    @Test
    void levelTwoComesWithItsParentAndNoHigherScore() {
        List<TopicScore> scores = classify(SPORT).scores();
        assertThat(scores).extracting(TopicScore::id).contains("medtop:20000822");
        TopicScore parent = scores.getFirst();
        assertThat(scores.get(1).score()).isLessThanOrEqualTo(parent.score());
        assertThat(requireNonNull(CATALOGUE.find(scores.get(1).id())).parent()).isEqualTo(parent.id());
    }

    @Test
    void bestTopicBelowItsThresholdIsKeptForTheReader() {
        Topics topics = classify(SPORT);
        TopicScore rejected = requireNonNull(topics.rejected());
        assertThat(topics.scores()).extracting(TopicScore::id).doesNotContain(rejected.id());
        assertThat(rejected.score()).isBetween(0.0, 0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xin chào.",
                "Một hai ba bốn năm sáu bảy tám chín mười.",
                "lorem ipsum dolor sit amet consectetur adipiscing elit sed do",
                "qzx wvk plm trg bnh fds kjh",
                "12345 67890 11/12 3-4 %%% ### @@@",
                "Và thì là mà nhưng nếu vì nên cho của những các một cũng đã đang sẽ được bị."
            })
    void textAboutNothingIsUnclassified(String text) {
        assertThat(classify(text).unclassified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "…", "中中中"})
    void textWithoutKnownWordsHasNoTopicAtAll(String text) {
        assertThat(classify(text)).isEqualTo(Topics.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "000,medtop:04000000",
        "000,medtop:11000000",
        "001,medtop:13000000",
        "001,medtop:11000000",
        "002,medtop:11000000",
        "003,medtop:04000000",
        "004,medtop:11000000",
        "004,medtop:04000000"
    })
    void seedGetsTheTopicsOneExpects(String seed, String topic) throws IOException {
        assertThat(classify(seed(seed)).scores()).extracting(TopicScore::id).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedGetsNothingFarFetched(String seed) throws IOException {
        assertThat(classify(seed(seed)).scores())
                .extracting(TopicScore::id)
                .filteredOn(id -> id.endsWith("000000"))
                .isSubsetOf("medtop:04000000", "medtop:11000000", "medtop:13000000");
    }

    @Test
    void englishTextIsJudgedByItsWords() {
        String text = """
                Striker scores twice as United win the cup final

                The team beat the champions 2-1 at the national stadium in front of 40,000 fans.
                The coach said the players deserved the trophy after a long season in the league.
                The goalkeeper saved a penalty in the second half of the match.
                """;
        assertThat(classify(text).scores()).extracting(TopicScore::id).containsExactly("medtop:15000000");
    }

    @Test
    void englishTextAboutNothingIsUnclassified() {
        assertThat(classify("The man said that it was as it is, and that he was in for it with the others.")
                        .unclassified())
                .isTrue();
    }

    @Test
    void scoresAreProbabilitiesAndIdsAreKnown() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            Topics topics = classify(
                    TextNormalizer.normalize(HostileText.random(random)).text());
            assertThat(topics.scores()).allSatisfy(score -> {
                assertThat(score.score()).isCloseTo(0.5, within(0.5));
                assertThat(CATALOGUE.find(score.id())).isNotNull();
            });
        }
    }

    @Test
    void hostileTextTakesLittleTime() {
        for (String text : HostileText.repeats()) {
            Tokens tokens =
                    new Tokenizer().tokenize(TextNormalizer.normalize(text).text());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> CLASSIFIER.classify(tokens), () -> text.substring(0, 1));
        }
    }

    @Test
    void longTextIsReadInItsBeginningOnly() {
        Tokens tokens = new Tokenizer().tokenize(SPORT + "Thủ tướng họp Chính phủ. ".repeat(200_000));
        Topics topics = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> CLASSIFIER.classify(tokens));
        assertThat(topics.scores()).extracting(TopicScore::id).contains("medtop:11000000");
        assertThat(topics.scores())
                .flatExtracting(TopicScore::terms)
                .allMatch(term -> term.endToken() <= FeatureWalk.MOST_TOKENS);
    }

    static Stream<Arguments> ownArticles() throws IOException {
        try (InputStream stream = requireNonNull(TopicClassifierTest.class.getResourceAsStream("own-articles.txt"))) {
            String content = TextNormalizer.nfc(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return Arrays.stream(content.split("(?m)^### ", -1)).skip(1).map(article -> {
                int line = article.indexOf('\n');
                return Arguments.of(article.substring(0, line), article.substring(line + 1));
            });
        }
    }

    private static Topics classify(String text) {
        return CLASSIFIER.classify(new Tokenizer().tokenize(text));
    }

    private static String seed(String seed) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), seed + "_*.txt")) {
            return TextNormalizer.normalize(Files.readString(files.iterator().next()))
                    .text();
        }
    }
}
