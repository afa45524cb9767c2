package vn.dongtin.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dongtin.text.NewsTable;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.token.Tokenizer;

final class NewsAmountsTest {

    private static final DateContext FRIDAY = new DateContext(LocalDate.of(2025, 12, 5), null);

    static List<NewsTable.Row> rows() throws IOException {
        return NewsTable.beside(NewsAmountsTest.class);
    }

    private static List<AmountMention> parse(String text) {
        return new AmountParser().parse(new Tokenizer().tokenize(text));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void amountsOfASentenceAreFoundWithTheirValues(NewsTable.Row row) {
        List<AmountMention> amounts = parse(row.sentence());
        assertThat(amounts.stream()
                        .map(amount -> amount.surface() + "=" + amount.value() + " " + amount.unit())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(row.expected());
        assertThat(amounts)
                .allMatch(amount ->
                        row.sentence().substring(amount.start(), amount.end()).equals(amount.surface()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void amountsAndDatesDoNotOverlap(NewsTable.Row row) {
        Atoms atoms = Atoms.of(new Tokenizer().tokenize(row.sentence()));
        List<DateMention> dates = new DateParser().parse(atoms, FRIDAY);
        for (AmountMention amount : new AmountParser().parse(atoms, dates)) {
            assertThat(dates).noneMatch(date -> date.start() < amount.end() && amount.start() < date.end());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Giá dưới 7.000 đồng#AT_MOST",
                "Phí không quá 7.000 đồng#AT_MOST",
                "Vé từ 7.000 đồng trở xuống#AT_MOST",
                "Giá hơn 7.000 đồng#AT_LEAST",
                "Phạt ít nhất 7.000 đồng#AT_LEAST",
                "Vé từ 7.000 đồng trở lên#AT_LEAST",
                "Khoảng 7.000 đồng#ABOUT",
                "Giá 7.000 đồng#EXACT"
            })
    void wordsAroundAnAmountLimitIt(String text, Bound bound) {
        assertThat(parse(text)).singleElement().extracting(AmountMention::bound).isEqualTo(bound);
    }

    @Test
    void kindsAreTold() {
        assertThat(parse("Lãi 5%, vốn 3 tỷ đồng, 20 km đường, 4 doanh nghiệp."))
                .extracting(AmountMention::kind)
                .containsExactly(AmountKind.PERCENT, AmountKind.MONEY, AmountKind.QUANTITY, AmountKind.QUANTITY);
    }

    @Test
    void titleAndBodyAreReadAsOneText() {
        assertThat(parse("Chi 5 tỷ\n\n10 doanh nghiệp dự thầu."))
                .extracting(AmountMention::surface)
                .containsExactly("5 tỷ", "10 doanh nghiệp");
    }
}
