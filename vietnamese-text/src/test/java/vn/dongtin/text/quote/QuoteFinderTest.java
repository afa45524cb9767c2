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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phó Thủ tướng Lê Minh tiếp bà Ann Reed, Phó Chủ tịch Norwind. | Phó Thủ tướng | Lê Minh",
                "Phó Thủ tướng Lê Minh tiếp bà Ann Reed, Phó Chủ tịch Norwind. | Phó Chủ tịch | Ann Reed",
                "Phó Thủ tướng Lê Minh hội kiến Phó Chủ tịch Ann Reed. | Phó Thủ tướng | Lê Minh",
                "Phó Chủ tịch Lê Minh gặp bà Ann Reed. | Chủ tịch | NOBODY",
                "Thủ tướng Lê Minh gặp bà Ann Reed. | Phó Thủ tướng | NOBODY",
                "Ông Lê Minh gặp bà Ann Reed. | Bộ trưởng | NOBODY",
                "Thứ trưởng Thường trực Lê Minh gặp bà Ann Reed. | Thứ trưởng | Lê Minh",
                "Bộ trưởng Bộ Y tế Lê Minh gặp bà Ann Reed. | Bộ trưởng | Lê Minh",
                "Bộ trưởng Bộ Y tế Lê Minh gặp bà Ann Reed. | Bộ trưởng Bộ Xây dựng | NOBODY",
                "Phó Thủ tướng, Bộ trưởng Bộ Y tế Lê Minh gặp bà Ann Reed. | Phó Thủ tướng | Lê Minh",
                "Ông Lê Minh (Giám đốc Norwind) gặp bà Ann Reed. | Giám đốc | Lê Minh"
            })
    void officeAloneIsWhoBearsJustThatOffice(String before, String office, String bearer) {
        assertThat(bearerOf(office, before + " " + office + " khẳng định dự án sẽ xong đúng hạn."))
                .isEqualTo(bearer);
    }

    @Test
    void officeAloneGoesToItsNearestBearerBeforeElseToTheFirstBehind() {
        String said = "Thứ trưởng khẳng định dự án sẽ xong đúng hạn. ";
        assertThat(bearerOf("Thứ trưởng", "Thứ trưởng Ann Reed vắng. Thứ trưởng Lê Minh đến. " + said))
                .isEqualTo("Lê Minh");
        assertThat(bearerOf("Thứ trưởng", said + "Thứ trưởng Lê Minh đến. Thứ trưởng Ann Reed vắng."))
                .isEqualTo("Lê Minh");
    }

    @Test
    void officeBehindAnotherPersonStaysWithItsBearer() {
        String text =
                "Thủ tướng Lê Minh họp báo. Hoan nghênh bà Ann Reed đến thăm, Thủ tướng khẳng định dự án sẽ xong.";
        assertThat(bearerOf("Thủ tướng", text)).isEqualTo("Lê Minh");
    }

    private String bearerOf(String office, String sentences) {
        NamedText text =
                NamedText.of(sentences, "PER:Lê Minh", "PER:Ann Reed", "ORG:Bộ Y tế", "ORG:Bộ Xây dựng", "ORG:Norwind");
        Quote quote = finder.find(text.tokens(), text.mentions()).getFirst();
        assertThat(speaker(text, quote)).startsWith(office);
        int mention = requireNonNull(quote.speaker()).mention();
        return mention == Speaker.NO_MENTION ? "NOBODY" : text.name(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Đỗ Quân khen lối “vừa học vừa làm” của lớp, đồng thời cho biết trường sẽ mở thêm hai lớp. | Đỗ Quân",
                "Tại lễ ký, Giám đốc Đỗ Quân cảm ơn bạn bè của bà Hà, đồng thời nhấn mạnh rằng trường sẽ mở. | Đỗ Quân"
            })
    void secondVerbTakesTheSubjectOfItsSentence(String sentence, String name) {
        NamedText text = NamedText.of(sentence, "PER:Đỗ Quân", "PER:Hà");
        List<Quote> quotes = finder.find(text.tokens(), text.mentions());
        assertThat(quotes).extracting(quote -> speaker(text, quote)).containsExactly(name);
        assertThat(words(text, quotes.getFirst())).startsWith("trường sẽ mở");
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
    void seedWithOfficeAloneAsSpeaker() {
        NamedText text = NamedText.seed("000", "PER:Lê Thành Long", "PER:Susan Pointer", "ORG:Amazon");
        List<Quote> ofDeputy = finder.find(text.tokens(), text.mentions()).stream()
                .filter(quote -> speaker(text, quote).equals("Phó Thủ tướng"))
                .toList();
        assertThat(ofDeputy)
                .hasSizeGreaterThanOrEqualTo(4)
                .extracting(quote -> text.name(requireNonNull(quote.speaker()).mention()))
                .containsOnly("Lê Thành Long");
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
        List<String> more = Stream.of(
                        "Bộ trưởng ",
                        "Bộ trưởng An ",
                        "Bộ trưởng nói rằng a b c. ",
                        "“a ",
                        "\"a ",
                        "“A”, ông nói ",
                        "ông, ",
                        "nói: “",
                        "( ",
                        "theo ông X, a b c d ")
                .map(token -> token.repeat(100_000))
                .toList();
        for (String text :
                Stream.concat(HostileText.repeats().stream(), more.stream()).toList()) {
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
