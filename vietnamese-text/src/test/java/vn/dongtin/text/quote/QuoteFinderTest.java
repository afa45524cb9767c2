package vn.dongtin.text.quote;

import static java.util.Objects.requireNonNull;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.NamedText;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

final class QuoteFinderTest {

    private final QuoteFinder finder = QuoteFinder.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“Chúng tôi sẽ hoàn thành trước Tết”, ông Trần Văn Lâm cho biết.",
                "Ông Trần Văn Lâm nói: “Chúng tôi sẽ hoàn thành trước Tết.”",
                "\"Chúng tôi sẽ hoàn thành trước Tết\", ông Trần Văn Lâm khẳng định./.",
                "«Chúng tôi sẽ hoàn thành trước Tết», theo ông Trần Văn Lâm.",
                "“Chúng tôi sẽ hoàn thành trước Tết” - ông Trần Văn Lâm nói",
                "“Chúng tôi sẽ hoàn thành trước Tết”, ông Trần Văn Lâm, 45 tuổi, ngụ xã Tân Lập, kể lại.",
                "“Chúng tôi sẽ hoàn thành trước Tết”. Đó là khẳng định của ông Trần Văn Lâm.",
                "Trần Văn Lâm: “Chúng tôi sẽ hoàn thành trước Tết”"
            })
    void directQuoteHasItsSpeaker(String sentence) {
        NamedText text = NamedText.of(sentence, "PER:Trần Văn Lâm");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(words(text, quotes.getFirst())).startsWith("Chúng tôi sẽ hoàn thành trước Tết");
        assertThat(speaker(text, quotes.getFirst())).isEqualTo("Trần Văn Lâm");
    }

    @Test
    void colonReachesOverTheLineBreak() {
        NamedText text = NamedText.of(
                "Ông Trần Lâm chia sẻ với báo giới:\n“Chúng tôi sẽ hoàn thành trước Tết.”", "PER:Trần Lâm");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).extracting(quote -> speaker(text, quote)).containsExactly("Trần Lâm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bà Lê Thị Nhàn khẳng định rằng toàn bộ số gạo đã đến tay người dân.",
                "Theo bà Lê Thị Nhàn, toàn bộ số gạo đã đến tay người dân.",
                "Toàn bộ số gạo đã đến tay người dân, theo bà Lê Thị Nhàn.",
                "Toàn bộ số gạo đã đến tay người dân, bà Lê Thị Nhàn cho hay.",
                "Bà Lê Thị Nhàn, giám đốc kho bạc, cho biết toàn bộ số gạo đã đến tay người dân.",
                "Trao đổi với báo chí, bà Lê Thị Nhàn cho rằng toàn bộ số gạo đã đến tay người dân."
            })
    void reportedSpeechHasItsSpeaker(String sentence) {
        NamedText text = NamedText.of(sentence, "PER:Lê Thị Nhàn");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().kind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(words(text, quotes.getFirst())).isEqualToIgnoringCase("toàn bộ số gạo đã đến tay người dân");
        assertThat(speaker(text, quotes.getFirst())).isEqualTo("Lê Thị Nhàn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cục Xúc tiến thương mại “chắp cánh” cho hàng Việt.",
                "Hai bên thúc đẩy mô hình doanh nghiệp công nghệ “Make in Vietnam”.",
                "Chương trình “Thương hiệu Việt tăng trưởng toàn cầu” hỗ trợ một nghìn doanh nghiệp.",
                "Cuốn sách “Đi qua những mùa gió trên đồi” vừa ra mắt.",
                "Ban tổ chức treo khẩu hiệu “Giữ phố sạch là giữ lấy ngày mai của con em chúng ta” khắp nơi.",
                "Theo quy định, tài xế phải xuất trình giấy phép lái xe.",
                "Theo kế hoạch, tuyến cao tốc sẽ khởi công vào tháng 9.",
                "Thủ tướng đánh giá cao nỗ lực của các bộ, ngành.",
                "The novel \"Rivers of Dust\" won the prize.",
                ""
            })
    void titlesTermsAndRulesAreNoQuotes(String sentence) {
        assertThat(finder.find(new Tokenizer().tokenize(sentence), List.of())).isEmpty();
    }

    @Test
    void organisationAndUnnamedPeopleSpeak() {
        NamedText text = NamedText.of(
                "Bộ Công Thương cho biết kim ngạch đạt 35 tỷ USD. Nhà chức trách cho biết vụ cháy bắt đầu từ tầng hầm. "
                        + "Đại diện Sao Bắc khẳng định đơn hàng đã quay trở lại.",
                "ORG:Bộ Công Thương",
                "ORG:Sao Bắc");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).hasSize(3);
        assertThat(speaker(text, quotes.get(0))).isEqualTo("Bộ Công Thương");
        assertThat(speaker(text, quotes.get(1))).isEqualTo("Nhà chức trách");
        assertThat(requireNonNull(quotes.get(1).speaker()).mention()).isEqualTo(Speaker.NO_MENTION);
        assertThat(speaker(text, quotes.get(2))).isEqualTo("Đại diện Sao Bắc");
        assertThat(text.name(requireNonNull(quotes.get(2).speaker()).mention())).isEqualTo("Sao Bắc");
    }

    @Test
    void pronounGoesToThePersonOfThatSex() {
        NamedText text = NamedText.of(
                "Bà Mai Thu Hà gặp ông Đỗ Quân tại trụ sở. Ông cho biết hợp đồng sẽ được gia hạn. "
                        + "Bà nói rằng hai bên còn nhiều việc phải làm.",
                "PER:Mai Thu Hà",
                "PER:Đỗ Quân");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).extracting(quote -> speaker(text, quote)).containsExactly("Ông", "Bà");
        assertThat(quotes)
                .extracting(quote -> text.name(requireNonNull(quote.speaker()).mention()))
                .containsExactly("Đỗ Quân", "Mai Thu Hà");
    }

    @Test
    void pronounOfTwoPossiblePeopleStaysOpen() {
        NamedText text = NamedText.of(
                "Ông Đỗ Quân gặp ông Lê Tiến. Ông cho biết hợp đồng sẽ được gia hạn.", "PER:Đỗ Quân", "PER:Lê Tiến");
        Quote quote = finder.find(text.tokens(), text.mentions()).getFirst();
        assertThat(requireNonNull(quote.speaker()).mention()).isEqualTo(Speaker.NO_MENTION);
        assertThat(speaker(text, quote)).isEqualTo("Ông");
    }

    @Test
    void officeAloneGoesToThePersonIntroducedByIt() {
        NamedText text = NamedText.of(
                "Phó Thủ tướng Lê Minh và Thủ tướng Trần Bách dự lễ. Phó Thủ tướng khẳng định dự án đúng hạn.",
                "PER:Lê Minh",
                "PER:Trần Bách");
        Quote quote = finder.find(text.tokens(), text.mentions()).getFirst();
        assertThat(text.name(requireNonNull(quote.speaker()).mention())).isEqualTo("Lê Minh");
    }

    @Test
    void quoteGoesOnOverParagraphs() {
        NamedText text = NamedText.of(
                "“Bộ sẽ luôn đồng hành cùng nhà đầu tư.\n“Chúng tôi mong được lắng nghe”, ông Bùi Sơn phát biểu.",
                "PER:Bùi Sơn");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).hasSize(1);
        assertThat(words(text, quotes.getFirst())).startsWith("Bộ sẽ").endsWith("lắng nghe");
        assertThat(speaker(text, quotes.getFirst())).isEqualTo("Bùi Sơn");
    }

    @Test
    void secondHalfHasTheSameSpeaker() {
        NamedText text = NamedText.of(
                "“Sản lượng năm nay giảm mạnh”, Nguyễn Út nói. “Nhưng giá cao nên bà con vẫn có lãi.”",
                "PER:Nguyễn Út");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).extracting(quote -> speaker(text, quote)).containsExactly("Nguyễn Út", "Nguyễn Út");
    }

    @Test
    void innerMarksBelongToTheOuterQuote() {
        NamedText text = NamedText.of("“Tôi gọi đó là “mùa vàng” của cả làng”, ông Đỗ Quân nói.", "PER:Đỗ Quân");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).hasSize(1);
        assertThat(words(text, quotes.getFirst())).isEqualTo("Tôi gọi đó là “mùa vàng” của cả làng");
    }

    @Test
    void markThatNeverClosesEndsWithItsParagraph() {
        NamedText text = NamedText.of(
                "Ông Đỗ Quân nói: “Chúng tôi không bỏ cuộc giữa chừng.\nNgày mai trời mưa.", "PER:Đỗ Quân");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(words(text, quotes.getFirst())).isEqualTo("Chúng tôi không bỏ cuộc giữa chừng.");
    }

    @Test
    void englishQuotes() {
        NamedText text = NamedText.of(
                "\"We expect exports to grow next year,\" said Linda Carter. She added that prices would fall.\n"
                        + "According to Mark Olsen, the deal will be signed in May.",
                "PER:Linda Carter",
                "PER:Mark Olsen");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes)
                .extracting(quote -> words(text, quote))
                .containsExactly(
                        "We expect exports to grow next year", "prices would fall", "the deal will be signed in May");
        assertThat(quotes)
                .extracting(quote -> speaker(text, quote))
                .containsExactly("Linda Carter", "She", "Mark Olsen");
    }

    @Test
    void decomposedTextGivesTheSameQuote() {
        String decomposed =
                Normalizer.normalize("“Đường đã thông từ sáng sớm”, ông Đỗ Quân cho hay.", Normalizer.Form.NFD);
        NamedText text = NamedText.of(decomposed, "PER:Đỗ Quân");
        assertThat(words(text, finder.find(text.tokens(), text.mentions()).getFirst()))
                .isEqualTo("Đường đã thông từ sáng sớm");
    }

    @Test
    void seedWithTwoDirectQuotes() {
        NamedText text = NamedText.seed(
                "003",
                "PER:Bernard Tay",
                "PER:Vũ Bá Phú",
                "PER:Đỗ Thắng Hải",
                "PER:Hải",
                "ORG:Cục Xúc tiến Thương mại",
                "ORG:Cục Xúc tiến thương mại",
                "ORG:Amazon Global Selling",
                "ORG:Bộ Công Thương");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        List<Quote> direct = quotes.stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT)
                .toList();
        assertThat(direct).hasSize(2);
        assertThat(words(text, direct.get(0))).startsWith("Tiềm năng để các").endsWith("trên Amazon");
        assertThat(speaker(text, direct.get(0))).isEqualTo("Bernard Tay");
        assertThat(words(text, direct.get(1)))
                .startsWith("Bộ Công Thương Việt Nam")
                .endsWith("thương mại");
        assertThat(speaker(text, direct.get(1))).isEqualTo("Hải");
        assertThat(quotes).extracting(quote -> speaker(text, quote)).contains("Vũ Bá Phú", "Đỗ Thắng Hải");
    }

    @Test
    void seedWithAuthoritiesAsSpeaker() {
        NamedText text = NamedText.seed("004", "ORG:Bộ Kế hoạch & Đầu tư", "PER:Nguyễn Chí Dũng");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).anySatisfy(quote -> {
            assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
            assertThat(words(text, quote)).startsWith("Hai bên đạt được").endsWith("để triển khai");
            assertThat(speaker(text, quote)).isEqualTo("nhà chức trách");
        });
        assertThat(quotes).anySatisfy(quote -> {
            assertThat(words(text, quote)).startsWith("cuộc đối thoại lần này tạo tiền đề");
            assertThat(speaker(text, quote)).isEqualTo("nhà chức trách");
        });
    }

    @Test
    void hostileTextsTakeLinearTime() {
        List<String> more = Stream.of("“a ", "\"a ", "“A”, ông nói ", "ông, ", "nói: “", "( ", "theo ông X, a b c d ")
                .map(token -> token.repeat(100_000))
                .toList();
        for (String text : Stream.concat(
                        HostileText.repeats().stream().map(text -> text.substring(0, Math.min(text.length(), 10_000))),
                        more.stream())
                .toList()) {
            Tokens tokens = new Tokenizer().tokenize(text);
            Assertions.assertTimeout(Duration.ofSeconds(3), () -> checkSpans(tokens));
        }
    }

    @Test
    void randomTextsGiveQuotesInOrder() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3_000; i++) {
            String text = HostileText.random(random) + " nói: “" + HostileText.random(random) + "”, ông kể. \"a\"";
            checkSpans(new Tokenizer().tokenize(text));
        }
    }

    private void checkSpans(Tokens tokens) {
        int before = 0;
        for (Quote quote : finder.find(tokens, List.of())) {
            assertThat(quote.firstToken()).isGreaterThanOrEqualTo(before).isLessThan(quote.endToken());
            before = quote.endToken();
        }
        assertThat(before).isLessThanOrEqualTo(tokens.size());
    }

    private static String words(NamedText text, Quote quote) {
        Tokens tokens = text.tokens();
        return tokens.text().substring(tokens.start(quote.firstToken()), tokens.end(quote.endToken() - 1));
    }

    private static String speaker(NamedText text, Quote quote) {
        Speaker speaker = requireNonNull(quote.speaker());
        return text.tokens().surface(speaker.firstToken(), speaker.endToken());
    }
}
