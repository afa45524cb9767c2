package vn.dongtin.text.date;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PublicationDateFinderTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");
    private static final String FILLER = "Phó Thủ tướng đánh giá cao vai trò của tập đoàn. ".repeat(15);

    private static @Nullable PublicationDate find(@Nullable String title, String body) {
        return new PublicationDateFinder().find(title, body, COLLECTED);
    }

    private static String value(@Nullable PublicationDate date) {
        return date == null ? "none" : date.value();
    }

    @Test
    void dateLineBeatsTheLead() {
        PublicationDate date = find("Tiêu đề", "Chiều 3/12, tại Bộ\n\nCập nhật lúc 10:55, 04/12/2025\nNội dung");
        assertThat(value(date)).isEqualTo("2025-12-04T10:55:00+07:00");
    }

    @Test
    void dateLineAtTheEndCounts() {
        assertThat(value(find(null, "Chiều 3/12, tại Bộ.\n" + FILLER + "\nHết.\n04/12/2025\n\nTTXVN")))
                .isEqualTo("2025-12-04");
    }

    @Test
    void dateLineInTheMiddleDoesNotCount() {
        String lines = "Đoạn văn.\n".repeat(10);
        assertThat(value(find(null, "Chiều 3/12/2025, tại Bộ.\n" + lines + "01/01/2020\n" + lines)))
                .isEqualTo("2025-12-03");
    }

    @Test
    void titleServesWhenTheLeadHasNoDate() {
        PublicationDate date = requireNonNull(find("Giá vàng ngày 5/12/2025", "Giá vàng tăng."));
        assertThat(date.evidence()).isEqualTo(new Evidence("title", 9, 23, "ngày 5/12/2025"));
        assertThat(date.inferred()).isFalse();
    }

    @Test
    void laterInTheBodyOnlyTheWordForDayCounts() {
        assertThat(value(find(null, FILLER + "từ 3/12 và ngày 4/12"))).isEqualTo("2025-12-04");
        assertThat(value(find(null, FILLER + "từ 3/12"))).isEqualTo("none");
    }

    @Test
    void futureDateIsNotChosen() {
        assertThat(value(find(null, "Ngày 25/12/2026 khai mạc. Chiều 20/11/2026, ban tổ chức họp.")))
                .isEqualTo("2026-11-20");
        assertThat(value(find(null, "07:15, 21/11/2026\nTin"))).isEqualTo("2026-11-21T07:15:00+07:00");
        assertThat(value(find(null, "07:16, 21/11/2026\nTin"))).isEqualTo("none");
    }

    @Test
    void nothingIsFoundWhereNothingStands() {
        assertThat(find(null, "")).isNull();
        assertThat(find("", "Trong năm 2025 và tháng 9/2018, phục vụ 24/7.")).isNull();
    }

    @Test
    void dayWhoseYearNothingTellsIsNoPublicationDate() {
        assertThat(new PublicationDateFinder().find(null, "Chiều 5/12, tại Bộ", null))
                .isNull();
    }

    @Test
    void startInstantIsTheStartInVietnam() {
        Evidence evidence = new Evidence("body", 0, 1, "x");
        assertThat(new PublicationDate("2025-12-05", DatePrecision.DAY, false, evidence).startInstant())
                .isEqualTo("2025-12-04T17:00:00Z");
        assertThat(new PublicationDate("2025-12-04T10:55:00+07:00", DatePrecision.MINUTE, false, evidence)
                        .startInstant())
                .isEqualTo("2025-12-04T03:55:00Z");
        assertThat(DatePrecision.MONTH.start("2018-09")).isEqualTo("2018-08-31T17:00:00Z");
        assertThat(DatePrecision.YEAR.start("2025")).isEqualTo("2024-12-31T17:00:00Z");
        assertThatThrownBy(() -> DatePrecision.DAY.start("XXXX-12-05")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void feastIsNotTheDayOfPublication() {
        assertThat(value(find(null, "Đêm Giáng sinh và mùng 1 Tết 2026 đều vui.")))
                .isEqualTo("none");
        assertThat(value(find(null, "Dịp Giáng sinh, chợ đông. Sáng nay (20/12/2025), cầu thông xe.")))
                .isEqualTo("2025-12-20");
    }

    @Test
    void tokensOfTitleAndBodyServeAsWell() {
        String title = "Khai mạc hội sách";
        String text = title + "\n\nSáng 4/12/2025, hội sách mở cửa.";
        PublicationDate date = new PublicationDateFinder()
                .find(new vn.dongtin.text.token.Tokenizer().tokenize(text), title.length() + 2, null);
        assertThat(value(date)).isEqualTo("2025-12-04");
        assertThat(date).isNotNull();
        assertThat(date.evidence()).isEqualTo(new Evidence("body", 0, 14, "Sáng 4/12/2025"));
    }
}
