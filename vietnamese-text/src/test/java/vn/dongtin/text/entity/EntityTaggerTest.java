package vn.dongtin.text.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.WordSegmenter;

final class EntityTaggerTest {

    private static final EntityTagger TAGGER = EntityTagger.load(KnowledgeBase.load());
    private static final WordSegmenter SEGMENTER = WordSegmenter.load();
    private static final Tokenizer TOKENIZER = new Tokenizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sáng nay, bà Nguyễn Thị Hạnh đến Hà Nội.|PER:Nguyễn Thị Hạnh, LOC:Hà Nội",
                "Phó Thủ tướng Trần Văn Minh tiếp Đại sứ Nhật Bản tại TP.HCM.|PER:Trần Văn Minh, LOC:Nhật Bản, LOC:TP.HCM",
                "Theo Bộ Giáo dục và Đào tạo, kỳ thi diễn ra vào tháng 6.|ORG:Bộ Giáo dục và Đào tạo",
                "Tập đoàn Viettel mở văn phòng ở Singapore.|ORG:Tập đoàn Viettel, LOC:Singapore",
                "Đội tuyển Việt Nam thắng Thái Lan ở SEA Games 31.|ORG:Đội tuyển Việt Nam, LOC:Thái Lan, EVT:SEA Games 31",
                "Quốc hội thông qua Luật Đất đai.|ORG:Quốc hội, PRD:Luật Đất đai",
                "Giá vàng hôm nay tăng nhẹ.|''"
            })
    void namesOfAPlainSentenceAreFound(String sentence, String names) {
        assertThat(String.join(", ", names(sentence))).isEqualTo(names);
        assertThat(String.join(", ", names(Normalizer.normalize(sentence, Normalizer.Form.NFC))))
                .isEqualTo(names);
    }

    @Test
    void placeOfTheToneDoesNotMatter() {
        assertThat(names("Ông Trần Văn Hoà sống ở Hoà Bình.")).containsExactly("PER:Trần Văn Hoà", "LOC:Hoà Bình");
        assertThat(names("Ông Trần Văn Hòa sống ở Hòa Bình.")).containsExactly("PER:Trần Văn Hòa", "LOC:Hòa Bình");
    }

    @Test
    void givenNameBelongsToTheFullNameBefore() {
        Tokens tokens = TOKENIZER.tokenize("Ông Lê Thành Công làm nông. Vườn của ông Công rộng hai héc ta.");
        List<Mention> mentions = tag(tokens);
        assertThat(mentions).hasSize(2);
        assertThat(surface(tokens, mentions.get(1))).isEqualTo("Công");
        assertThat(mentions.get(1).namedBy()).isZero();
    }

    @Test
    void abbreviationInBracketsBelongsToTheFullName() {
        Tokens tokens = TOKENIZER.tokenize("Liên đoàn Thể dục Việt Nam (LTV) vừa họp. Sau đó LTV ra thông báo.");
        List<Mention> mentions = tag(tokens);
        assertThat(mentions).hasSize(3);
        assertThat(mentions.get(1).namedBy()).isZero();
        assertThat(mentions.get(2).namedBy()).isZero();
    }

    @Test
    void knownNameInsideALongerOneIsInner() {
        Tokens tokens = TOKENIZER.tokenize("Sở Y tế Hà Nội vừa ra công văn.");
        Mention mention = tag(tokens).getFirst();
        assertThat(surface(tokens, mention)).isEqualTo("Sở Y tế Hà Nội");
        assertThat(mention.inner()).anySatisfy(name -> {
            assertThat(name.type()).isEqualTo(EntityType.LOC);
            assertThat(tokens.surface(name.firstToken(), name.endToken())).isEqualTo("Hà Nội");
        });
    }

    @Test
    void englishHasAModelOfItsOwn() {
        Tokens tokens = TOKENIZER.tokenize("Angela Merkel met officials in London on Monday.");
        List<Mention> mentions = TAGGER.tagEnglish(tokens, SEGMENTER.segment(tokens));
        assertThat(mentions)
                .extracting(mention -> mention.span().type() + ":" + surface(tokens, mention))
                .containsExactly("PER:Angela Merkel", "LOC:London");
    }

    @Test
    void seedsNameAmazonAsAnOrganisationOnly() throws IOException {
        try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of("..", "seeds"), "*.txt")) {
            for (Path seed : seeds) {
                Tokens tokens = TOKENIZER.tokenize(Normalizer.normalize(Files.readString(seed), Normalizer.Form.NFC));
                assertThat(tag(tokens))
                        .filteredOn(mention -> surface(tokens, mention).equals("Amazon"))
                        .allMatch(mention -> mention.span().type() == EntityType.ORG);
            }
        }
    }

    @Test
    void personBehindACompanyIsANameOfHerOwn() {
        Tokens tokens =
                TOKENIZER.tokenize("Bà Susan Pointer đến Hà Nội. Bộ trưởng tiếp Phó Chủ tịch phụ trách chính sách"
                        + " công của Tập đoàn Amazon Susan Pointer.");
        assertThat(tag(tokens).stream().map(mention -> surface(tokens, mention)))
                .contains("Tập đoàn Amazon", "Susan Pointer")
                .doesNotContain("Tập đoàn Amazon Susan Pointer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "́", "(", "Ông", "Ông ", "\n\n"})
    void nearlyEmptyTextIsReadWithoutFailing(String text) {
        assertThat(tag(TOKENIZER.tokenize(text))).hasSizeLessThan(2);
    }

    @Test
    void namesOfRandomTextLieApartAndInOrder() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            Tokens tokens = TOKENIZER.tokenize(Normalizer.normalize(HostileText.random(random), Normalizer.Form.NFC));
            List<Mention> mentions = tag(tokens);
            int end = 0;
            for (Mention mention : mentions) {
                assertThat(mention.span().firstToken()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().endToken())
                        .isGreaterThan(mention.span().firstToken());
                assertThat(mention.confidence()).isBetween(0.0, 1.0);
                assertThat(mention.namedBy()).isBetween(0, mentions.size() - 1);
                end = mention.span().endToken();
            }
            assertThat(end).isLessThanOrEqualTo(tokens.size());
        }
    }

    @Test
    void repeatsTakeLinearTime() {
        List<String> texts = new ArrayList<>(HostileText.repeats());
        texts.add("Ông Long ".repeat(50_000));
        texts.add("Bộ ".repeat(100_000));
        texts.add("Nguyễn Văn ".repeat(50_000));
        for (String text : texts) {
            Tokens tokens = TOKENIZER.tokenize(text);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tag(tokens), () -> text.substring(0, 8));
        }
    }

    private static List<Mention> tag(Tokens tokens) {
        return TAGGER.tag(tokens, SEGMENTER.segment(tokens));
    }

    private static List<String> names(String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        return tag(tokens).stream()
                .map(mention -> mention.span().type() + ":" + surface(tokens, mention))
                .toList();
    }

    private static String surface(Tokens tokens, Mention mention) {
        return tokens.surface(mention.span().firstToken(), mention.span().endToken());
    }
}
