package vn.dongtin.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dongtin.text.NewsTable;
import vn.dongtin.text.normal.TextNormalizer;

/** Dates of sentences as they stand in newspapers, read on Friday, 5 December 2025. */
final class NewsDatesTest {

    private static final DateContext FRIDAY = new DateContext(LocalDate.of(2025, 12, 5), null);

    static List<NewsTable.Row> rows() throws IOException {
        return NewsTable.beside(NewsDatesTest.class);
    }

    private static List<DateMention> parse(String text, DateContext context) {
        return new DateParser().parse(text, context);
    }

    private static String values(String text, DateContext context) {
        return parse(text, context).stream().map(DateMention::value).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void datesOfASentenceAreFoundWithTheirValues(NewsTable.Row row) {
        List<DateMention> dates = parse(row.sentence(), FRIDAY);
        assertThat(dates.stream()
                        .map(date -> date.surface() + "=" + date.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(row.expected());
        assertThat(dates)
                .allMatch(date ->
                        row.sentence().substring(date.start(), date.end()).equals(date.surface()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decomposedSentencesReadTheSameOnceNormalised(NewsTable.Row row) {
        String decomposed = Normalizer.normalize(row.sentence(), Normalizer.Form.NFD);
        String text = TextNormalizer.normalize(decomposed).text();
        assertThat(values(text, FRIDAY)).isEqualTo(values(row.sentence(), FRIDAY));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyValueHasAStart(NewsTable.Row row) {
        for (DateMention date : parse(row.sentence(), FRIDAY)) {
            assertThat(date.precision().start(date.value())).isBetween("1799-12-31T00:00:00Z", "2100-01-01T00:00:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Hôm qua trời mưa#XXXX-XX-XX#DAY",
                "Thứ hai tuần sau nghỉ#XXXX-XX-XX#DAY",
                "Tuần trước trời mưa#XXXX-WXX#WEEK",
                "Tháng 9 trời mưa#XXXX-09#MONTH",
                "Tháng trước trời mưa#XXXX-XX#MONTH",
                "Quý III trời mưa#XXXX-35#QUARTER",
                "Mùa hè này nóng#XXXX-22#SEASON",
                "Năm ngoái trời mưa#XXXX#YEAR",
                "12 tháng qua trời mưa#XXXX-XX/XXXX-XX#INTERVAL",
                "6 tháng đầu năm mưa#XXXX-01/XXXX-06#INTERVAL",
                "Từ 3/12 đến 5/1 có mưa#XXXX-12-03/XXXX-01-05#INTERVAL",
                "Ngày 5 tháng trước mưa#XXXX-XX-05#DAY",
                "Rằm tháng Bảy mưa#XXXX-07-15#DAY",
                "Từ năm 2020 đến nay mưa#2020/XXXX-XX-XX#INTERVAL",
                "Thập niên 1990 mưa#199X#DECADE",
                "Thế kỷ 21 mưa#20XX#CENTURY"
            })
    void whatCannotBeKnownIsX(String text, String value, DatePrecision precision) {
        assertThat(parse(text, DateContext.NONE)).singleElement().satisfies(date -> {
            assertThat(date.value()).isEqualTo(value);
            assertThat(date.precision()).isEqualTo(precision);
        });
    }

    @Test
    void lunarDaysAreFlaggedAndConverted() {
        assertThat(parse("Mùng 1 Tết 2024 trời rét. Ngày 10/2/2024 cũng rét.", FRIDAY))
                .extracting(DateMention::value, DateMention::lunar)
                .containsExactly(tuple("2024-02-10", true), tuple("2024-02-10", false));
        assertThat(parse("Rằm tháng Giêng", DateContext.NONE))
                .singleElement()
                .extracting(DateMention::lunar)
                .isEqualTo(true);
    }

    @Test
    void inferredIsWhatTheSurfaceDoesNotSay() {
        assertThat(parse("Năm ngoái và năm 2023, quý I và quý I/2024", FRIDAY))
                .extracting(DateMention::inferred)
                .containsExactly(true, false, true, false);
        assertThat(parse("Ngày 5/12-8/12/2025; từ năm 2020 đến nay; từ 3/12 đến 5/12", FRIDAY))
                .extracting(DateMention::inferred)
                .containsExactly(false, true, true);
    }

    @Test
    void partOfTheDayStandsBesideTheDay() {
        assertThat(parse("Rạng sáng 4/12, trưa nay, chiều qua, tối mai, đêm 1/12.", FRIDAY))
                .extracting(DateMention::partOfDay)
                .containsExactly(
                        PartOfDay.MORNING, PartOfDay.NOON, PartOfDay.AFTERNOON, PartOfDay.EVENING, PartOfDay.NIGHT);
    }

    @Test
    void openDatesLieAheadWhereTheContextSaysSo() {
        DateContext ahead =
                new DateContext(LocalDate.of(2025, 12, 5), null, LocalTime.of(10, 0), DateContext.Lean.AHEAD);
        assertThat(values("Họp ngày 12/10, nghỉ tháng 9", FRIDAY)).isEqualTo("2025-10-12; 2025-09");
        assertThat(values("Họp ngày 12/10, nghỉ tháng 9", ahead)).isEqualTo("2026-10-12; 2026-09");
        assertThat(values("vào thứ hai", FRIDAY)).isEqualTo("2025-12-01");
        assertThat(values("vào thứ hai", ahead)).isEqualTo("2025-12-08");
        assertThat(values("lúc 8 giờ sáng", ahead)).isEqualTo("2025-12-06T08:00:00+07:00");
    }

    @Test
    void hoursAndMinutesCountFromTheMomentOfPublication() {
        DateContext ten = new DateContext(LocalDate.of(2025, 12, 5), null, LocalTime.of(10, 20), DateContext.Lean.NEWS);
        assertThat(values("Trong 3 giờ tới có mưa", ten)).isEqualTo("2025-12-05T11:00/2025-12-05T14:00");
        assertThat(values("30 phút vừa qua", ten)).isEqualTo("2025-12-05T09:50/2025-12-05T10:20");
        assertThat(values("Trong 3 giờ tới có mưa", FRIDAY)).isEmpty();
    }

    @Test
    void publishedInJanuaryTheQuarterAndMonthsOfLastYearAreMeant() {
        DateContext january = new DateContext(LocalDate.of(2026, 1, 20), null);
        assertThat(values("Quý IV, lợi nhuận tăng. Tháng 11, hãng trả cổ tức.", january))
                .isEqualTo("2025-36; 2025-11");
    }
}
