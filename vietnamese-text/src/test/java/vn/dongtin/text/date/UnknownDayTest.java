package vn.dongtin.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of which neither the day of publication nor that of collection is known. */
final class UnknownDayTest {

    private static final String DAY = "Chiều 10-6, đoàn tới Huế. ";

    private static String values(String text, DateContext context) {
        return new DateParser()
                .parse(text, context).stream().map(DateMention::value).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cả nước quyết trở thành quốc gia phát triển vào năm 2045.",
                "Ông nói về tầm nhìn của tỉnh vào năm 2045.",
                "Mục tiêu đến năm 2030, tỉnh có mười trường nghề.",
                "Tới năm 2035, mọi xã có bác sĩ.",
                "Đến hết năm 2030, đường được mở rộng.",
                "Cầu phải xong trước năm 2028.",
                "Dự kiến, hội nghị lần hai diễn ra tại Hà Nội, vào năm 2027.",
                "Tuyến metro sẽ chạy năm 2031.",
                "Xã phấn đấu năm 2026 không còn nhà tạm.",
                "Hãng hướng tới năm 2040 không phát thải.",
                "Theo kế hoạch năm 2029, cảng đón tàu lớn.",
                "KẾ HOẠCH NĂM 2029",
                "Lộ trình bỏ xe xăng kết thúc năm 2032.",
                "Giai đoạn 2026-2030, vốn tăng gấp đôi.",
                "Quy hoạch sân bay cho năm 2050 vừa được duyệt.",
                "Từ năm 2020 đến nay, giá đất tăng gấp đôi.",
                "Từ năm 2021 đến năm 2024, xã có thêm hai trường.",
                "Từ 1/7/2020 đến nay, phường có hai chợ.",
                "Bà sinh năm 1972 ở Nam Định.",
                "Emissions will fall in 2040.",
                "The country plans to close coal plants by 2030.",
                "The target year is set in 2035."
            })
    void goalsAndBoundsGiveNoYear(String sentence) {
        assertThat(values(DAY + sentence, DateContext.NONE)).startsWith("XXXX-06-10");
        assertThat(new PublicationDateFinder().find(null, DAY + sentence, null)).isNull();
        assertThat(new PublicationDateFinder().find(sentence, DAY, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Năm 2023, xuất siêu đạt kỷ lục. Mục tiêu đến năm 2030 là gấp đôi.#2023-06-10",
                "Bộ Kế hoạch và Đầu tư cho biết năm 2023 xuất siêu.#2023-06-10",
                "Xuất siêu năm 2022 thấp hơn năm 2023. Vốn sẽ tăng vào năm 2027.#2023-06-10",
                "Kim ngạch 1.340 triệu USD năm 2023! Dự báo 2.000 triệu USD năm 2026.#2023-06-10",
                "Hạn nộp là 20/7/2025. Đến năm 2045, cả nước đổi mới.#2025-06-10",
                "Năm 2024 mưa nhiều. Ngày 3/3/2023, đê vỡ.#2023-06-10"
            })
    void latestYearThatIsNoGoalServes(String sentences, String expected) {
        assertThat(values(DAY + sentences, DateContext.NONE)).startsWith(expected);
        PublicationDate published = new PublicationDateFinder().find(null, DAY + sentences, null);
        assertThat(published).isNotNull();
        assertThat(published.value()).isEqualTo(expected);
        assertThat(published.inferred()).isTrue();
    }

    @Test
    void timeOfCollectionGivesYearsWhateverTheTextPlans() {
        DateContext collected = new DateContext(null, Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(values(DAY + "Mục tiêu đến năm 2045.", collected)).isEqualTo("2026-06-10; 2045");
        assertThat(values(DAY + "Mục tiêu đến năm 2025.", collected)).isEqualTo("2025-06-10; 2025");
    }

    @Test
    void lastYearHasNoValue() {
        assertThat(values("Năm ngoái tỉnh thắng lớn. Mục tiêu đến năm 2030.", DateContext.NONE))
                .isEqualTo("XXXX; 2030");
    }

    @Test
    void datesOfAListStayUnknownTogether() {
        assertThat(values("Các ngày 3-5, 7 và 9/12 có mưa.", DateContext.NONE))
                .isEqualTo("XXXX-12-03/XXXX-12-05; XXXX-12-07; XXXX-12-09");
        assertThat(values("Tháng 3, 4 và tháng 5 có mưa.", DateContext.NONE)).isEqualTo("XXXX-03; XXXX-04; XXXX-05");
    }

    @Test
    void datesOfAListAreInferredButTheOneThatSaysAll() {
        assertThat(new DateParser().parse("Ngày 5, 6 và 7/12/2025; tháng 1, 2 và 3/2025", DateContext.NONE))
                .extracting(DateMention::inferred)
                .containsExactly(true, true, false, true, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vào năm 2045 ", "đến hết hết ", "1, 2, ", "tháng 1, ", "ngày 3,4,5,", "sẽ năm 2030, "})
    void hostileListsAndSentencesTakeLinearTime(String part) {
        String text = DAY.repeat(3) + part.repeat(100_000) + " 7/12.";
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatNoException().isThrownBy(() -> new DateParser().parse(text, DateContext.NONE)));
    }
}
