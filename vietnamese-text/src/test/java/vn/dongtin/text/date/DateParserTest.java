package vn.dongtin.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateParserTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");
    private static final DateContext PUBLISHED = new DateContext(LocalDate.of(2025, 12, 6), COLLECTED);

    private static List<DateMention> parse(String text, DateContext context) {
        return new DateParser().parse(text, context);
    }

    private static String only(String text, DateContext context) {
        List<DateMention> dates = parse(text, context);
        assertThat(dates).as(text).hasSize(1);
        DateMention date = dates.getFirst();
        assertThat(text.substring(date.start(), date.end())).isEqualTo(date.surface());
        return date.surface() + "|" + date.value() + "|" + date.precision() + "|" + date.inferred();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "10:55, 04/12/2025#10:55, 04/12/2025|2025-12-04T10:55:00+07:00|MINUTE|false",
                "04/12/2025 10:55#04/12/2025 10:55|2025-12-04T10:55:00+07:00|MINUTE|false",
                "Cập nhật 04/12/2025, 10:55 GMT+7#04/12/2025, 10:55 GMT+7|2025-12-04T10:55:00+07:00|MINUTE|false",
                "Thứ năm, 4/12/2025, 10:55 (GMT+7)#Thứ năm, 4/12/2025, 10:55 (GMT+7)|2025-12-04T10:55:00+07:00|MINUTE|false",
                "Lúc 10h55 ngày 4/12/2025, ông đến#10h55 ngày 4/12/2025|2025-12-04T10:55:00+07:00|MINUTE|false",
                "khoảng 3h chiều 4/12/2025 tại đây#3h chiều 4/12/2025|2025-12-04T15:00:00+07:00|MINUTE|false",
                "họp lúc 9 giờ 30 phút ngày 4/12/2025#9 giờ 30 phút ngày 4/12/2025|2025-12-04T09:30:00+07:00|MINUTE|false",
                "Thứ Sáu, 05/12/2025 - 07:30#Thứ Sáu, 05/12/2025 - 07:30|2025-12-05T07:30:00+07:00|MINUTE|false",
                "04-12-2025 10:55:33#04-12-2025 10:55:33|2025-12-04T10:55:33+07:00|MINUTE|false",
                "04/12/2025 | 10:55 (GMT+07:00)#04/12/2025 | 10:55 (GMT+07:00)|2025-12-04T10:55:00+07:00|MINUTE|false",
                "December 5, 2025 10:41 PM#December 5, 2025 10:41 PM|2025-12-05T22:41:00+07:00|MINUTE|false",
                "24:10, 04/12/2025#04/12/2025|2025-12-04|DAY|false",
                "Thứ năm, 4/12/2025#Thứ năm, 4/12/2025|2025-12-04|DAY|false",
                "hạn 5-12-2025 là cuối#5-12-2025|2025-12-05|DAY|false",
                "hạn (05.12.2025).#05.12.2025|2025-12-05|DAY|false",
                "ngày 5 tháng 12 năm 2025#ngày 5 tháng 12 năm 2025|2025-12-05|DAY|false",
                "Hà Nội, ngày 5 tháng 12, năm 2025#ngày 5 tháng 12, năm 2025|2025-12-05|DAY|false",
                "từ tháng 9/2018 phía Amazon#tháng 9/2018|2018-09|MONTH|false",
                "Tháng 9 năm 2018, phía Amazon#Tháng 9 năm 2018|2018-09|MONTH|false",
                "nâng cấp tháng 7-2013.#tháng 7-2013|2013-07|MONTH|false",
                "trong năm 2025, nhất là#năm 2025|2025|YEAR|false",
                "Năm 2023, tổng kim ngạch#Năm 2023|2023|YEAR|false",
                "on 2025-12-04 in#2025-12-04|2025-12-04|DAY|false",
                "at 2025-12-04T10:55:00Z.#2025-12-04T10:55:00Z|2025-12-04T17:55:00+07:00|MINUTE|false",
                "at 2025-12-04T10:55:00+07:00.#2025-12-04T10:55:00+07:00|2025-12-04T10:55:00+07:00|MINUTE|false",
                "at 2025-12-04T23:30:15.123-0500#2025-12-04T23:30:15.123-0500|2025-12-05T11:30:15+07:00|MINUTE|false",
                "Hanoi, December 5, 2025 (VNA)#December 5, 2025|2025-12-05|DAY|false",
                "on 5 December 2025 in#5 December 2025|2025-12-05|DAY|false",
                "the 5th of December 2025#5th of December 2025|2025-12-05|DAY|false",
                "since December 2025 it#December 2025|2025-12|MONTH|false",
                "ngày 29/2/2024 là#ngày 29/2/2024|2024-02-29|DAY|false"
            })
    void fullDatesStandForThemselves(String text, String expected) {
        assertThat(only(text, DateContext.NONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Chiều 5/12, tại Trụ sở#Chiều 5/12|2025-12-05|DAY|true",
                "Chiều ngày 10-6, tại#Chiều ngày 10-6|2025-06-10|DAY|true",
                "mại, ngày 14/1 tại#ngày 14/1|2026-01-14|DAY|true",
                "Washington, ngày 25/6 (giờ#ngày 25/6|2025-06-25|DAY|true",
                "màn ánh sáng tối 5/12 tại#tối 5/12|2025-12-05|DAY|true",
                "Rạng sáng 5/12, mưa#Rạng sáng 5/12|2025-12-05|DAY|true",
                "đến hôm 5/12 thì#5/12|2025-12-05|DAY|true",
                "mùng 5/12 là#mùng 5/12|2025-12-05|DAY|true",
                "Sáng nay (5/12), ông#Sáng nay (5/12)|2025-12-05|DAY|true",
                "Thứ Sáu (5/12) vừa rồi#5/12|2025-12-05|DAY|true",
                "Thứ sáu, 5/12, ông#Thứ sáu, 5/12|2025-12-05|DAY|true",
                "chủ nhật 7/12 sẽ#chủ nhật 7/12|2025-12-07|DAY|true",
                "ngày 5 tháng 12 tới#ngày 5 tháng 12 tới|2025-12-05|DAY|true",
                "lúc 10h55 ngày 4/12 tại#10h55 ngày 4/12|2025-12-04T10:55:00+07:00|MINUTE|true",
                "on Dec. 5 in Hanoi#Dec. 5|2025-12-05|DAY|true",
                "by May 10 at the latest#May 10|2026-05-10|DAY|true",
                "Sáng 24/7, Thủ tướng#Sáng 24/7|2025-07-24|DAY|true",
                "5/12#5/12|2025-12-05|DAY|true"
            })
    void dayWithoutYearTakesTheOneNearestToPublication(String text, String expected) {
        assertThat(only(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phục vụ 24/7",
                "mở cửa từ 24/7",
                "cả ngày 24/7",
                "1/2 số người",
                "từ 1/3 số vốn",
                "đến 2/3 dân số",
                "tỷ số 2-1",
                "gọi 0912-345-678",
                "gọi 028.3822.1234",
                "hơn 1.340 dự án",
                "Công nghiệp 4.0",
                "ngày 31/2",
                "ngày 32/1",
                "chiều 5/13",
                "31/4/2025",
                "ngày 29/2/2025",
                "IP 10.12.2025.3",
                "Nghị định 12/2025/NĐ-CP",
                "Nghị quyết 5/12/QH",
                "mỗi ngày 2-3 lần",
                "chiều 5-6 người đến",
                "tháng 13/2025",
                "May 10 may áo cho công ty May 10",
                "trong 5 tháng 12 ngày",
                "năm 2.025 tỷ",
                "năm 20256",
                "mục 5/12",
                "Q5/12",
                "1.5/12",
                "5/12",
                "Dec 5:30"
            })
    void theseAreNoDates(String text) {
        String inside = text.equals("5/12") ? "vào " + text + " nữa" : text;
        assertThat(parse(inside, PUBLISHED)).isEmpty();
    }

    private static List<String> values(String text, DateContext context) {
        return parse(text, context).stream().map(DateMention::value).toList();
    }

    @Test
    void rangesAndListsCarryTheirCueOn() {
        assertThat(values("từ 5/12 đến 7/12", PUBLISHED)).containsExactly("2025-12-05/2025-12-07");
        assertThat(values("từ ngày 10-6 đến 12-6", PUBLISHED)).containsExactly("2025-06-10/2025-06-12");
        assertThat(values("các ngày 5, 6 và 7/12", PUBLISHED))
                .containsExactly("2025-12-05", "2025-12-06", "2025-12-07");
        assertThat(values("ngày 3-5/12 tại Huế", PUBLISHED)).containsExactly("2025-12-03/2025-12-05");
        assertThat(values("ngày 5/12-8/12/2025", PUBLISHED)).containsExactly("2025-12-05/2025-12-08");
        assertThat(values("tháng 7/1995 và 7/2013", PUBLISHED)).containsExactly("1995-07", "2013-07");
    }

    @Test
    void everyDateOfASentenceIsFoundInOrder() {
        assertThat(values("Ngày 1/1/2024, 2/3/2024 và 4.5.2025; năm 2026", DateContext.NONE))
                .containsExactly("2024-01-01", "2024-03-02", "2025-05-04", "2026");
    }

    @Test
    void yearIsUnknownWithoutContext() {
        assertThat(only("Chiều 5/12, tại", DateContext.NONE)).isEqualTo("Chiều 5/12|XXXX-12-05|DAY|true");
        assertThat(only("lúc 10h ngày 29/2 tại", DateContext.NONE)).isEqualTo("10h ngày 29/2|XXXX-02-29|DAY|true");
    }

    @Test
    void yearComesFromTheTextUnlessTheDayWouldBeInTheFuture() {
        DateContext collected = new DateContext(null, COLLECTED);
        assertThat(values("Chiều 5/12. Trong năm 2025 và năm 2024.", collected))
                .containsExactly("2025-12-05", "2025", "2024");
        assertThat(values("Chiều 5/12. Đến năm 2026.", collected)).containsExactly("2025-12-05", "2026");
        assertThat(values("Chiều 5/12. Từ năm 2023.", collected)).containsExactly("2023-12-05", "2023");
        assertThat(values("04/12/2024\nChiều 3/12.", collected)).containsExactly("2024-12-04", "2024-12-03");
        assertThat(values("Chiều 5/12. Từ năm 1982.", collected)).containsExactly("2025-12-05", "1982");
        assertThat(values("Chiều 5/12. Đến năm 2045.", collected)).containsExactly("2025-12-05", "2045");
        assertThat(values("Ngày 14/1. Từ tháng 9/2018.", collected)).containsExactly("2026-01-14", "2018-09");
    }

    @Test
    void yearOfAFullDateServesWithoutCollectionTime() {
        assertThat(values("04/12/2024\nChiều 3/12. Đến năm 2045.", DateContext.NONE))
                .containsExactly("2024-12-04", "2024-12-03", "2045");
    }

    @Test
    void dayNearTheTurnOfTheYearTakesTheNearerYear() {
        DateContext january = new DateContext(LocalDate.of(2026, 1, 3), null);
        assertThat(values("Tối 31/12, bắn pháo hoa", january)).containsExactly("2025-12-31");
        DateContext december = new DateContext(LocalDate.of(2025, 12, 30), null);
        assertThat(values("Từ 1/1, giá tăng", december)).containsExactly("2026-01-01");
    }

    @Test
    void leapDayTakesALeapYear() {
        assertThat(values("Ngày 29/2, ông", new DateContext(null, COLLECTED))).containsExactly("2024-02-29");
    }

    @Test
    void scoreOnItsOwnLineIsNoDateButADayIs() {
        assertThat(parse("2-1\nViệt Nam thắng", PUBLISHED)).isEmpty();
        assertThat(values("Tin mới\n4/12\nNội dung", PUBLISHED)).containsExactly("2025-12-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:55, 04/12/2025",
                "Thứ năm, 4/12/2025",
                "Cập nhật lúc 10:55 ngày 04/12/2025",
                "(04/12/2025)",
                "Friday, December 5, 2025"
            })
    void lineOfADateIsADateLine(String line) {
        assertThat(DateParser.isDateLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Giá vàng 04/12/2025", "năm cũ", "10:55"})
    void otherLinesAreNone(String line) {
        assertThat(DateParser.isDateLine(line)).isFalse();
    }
}
