package vn.dongtin.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.token.Tokenizer;

final class LineClassifierTest {

    private static final String BEFORE = """
            Mưa lớn ở miền Trung

            Mưa lớn kéo dài khiến nhiều tuyến đường bị ngập.

            Người dân đã được sơ tán đến nơi an toàn.

            Chính quyền cấp lương thực cho các hộ dân.

            """;
    private static final String BEHIND = """


            Nước bắt đầu rút từ sáng nay.

            Trường học sẽ mở lại vào thứ hai.

            Giao thông đã thông suốt.""";
    private static final int PLACE = 4;

    private static List<LineKind> classify(String text) {
        return new LineClassifier().classify(new Tokenizer().tokenize(text));
    }

    private static LineKind inTheMiddle(String line) {
        return classify(BEFORE + line + BEHIND).get(PLACE);
    }

    private static LineKind atTheEnd(String line) {
        return classify(BEFORE + line).getLast();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ảnh: An Đăng/TTXVN)",
                "Ảnh: VGP/Nguyễn Hoàng",
                "Nguồn: Báo Mới",
                "Ảnh minh họa",
                "Ảnh minh hoạ: Internet",
                "(Ảnh chụp màn hình)",
                "Đồ họa: Minh Khôi",
                "Lực lượng cứu hộ đưa người dân qua vùng ngập - Ảnh: LÊ VÂN",
                "Lực lượng cứu hộ đưa người dân qua vùng ngập (Ảnh: Lê Vân).",
                "Photo: Jane Doe"
            })
    void creditMakesACaption(String line) {
        assertThat(inTheMiddle(line)).isEqualTo(LineKind.CAPTION);
    }

    @Test
    void sentencesBeforeACreditOnItsLineAreCaption() {
        List<LineKind> kinds =
                classify(BEFORE + "Xuồng máy đưa gạo vào làng. Nước ngập quá mái nhà. Ảnh: Lê Vân" + BEHIND);
        assertThat(kinds.subList(PLACE, PLACE + 3)).containsOnly(LineKind.CAPTION);
        assertThat(kinds.get(PLACE + 3)).isEqualTo(LineKind.TEXT);
    }

    @Test
    void lineBelowAFileNameIsCaption() {
        List<LineKind> kinds =
                classify(BEFORE + "z123_4ab5.jpg\nXuồng máy đưa gạo vào làng.\nDân làng vui mừng." + BEHIND);
        assertThat(kinds.subList(PLACE, PLACE + 3)).containsExactly(LineKind.FILE, LineKind.CAPTION, LineKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ảnh hưởng của bão còn kéo dài.",
                "Hình ảnh: điều mà ai cũng nhớ về trận lũ là nước dâng rất nhanh trong đêm tối và mọi người phải trèo lên mái nhà chờ thuyền.",
                "Nguồn nước sạch: vấn đề cần giải quyết sớm.",
                "Ông nói đã xem ảnh: mọi thứ đều ngập.",
                "Nguyễn Văn An đến trường.",
                "Theo ông An, nước đã rút.",
                "Theo Bộ Y tế, dịch đã giảm.",
                "Xem thêm phim là điều anh muốn.",
                "Năm 2025, lũ về sớm.",
                "– Nước dâng nhanh trong đêm"
            })
    void textStaysText(String line) {
        assertThat(inTheMiddle(line)).isEqualTo(LineKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn An",
                "Minh Anh",
                "Lê Hoa - Trần Bình",
                "Nguyễn Văn An - TTXVN",
                "Nguyễn Văn An/TTXVN",
                "Theo VnExpress",
                "(Theo AFP, Reuters)",
                "Theo Báo Tin tức",
                "PV",
                "TTXVN",
                "Tác giả: Minh An",
                "Bài và ảnh: Lê Hoa",
                "Tổng hợp",
                "Nhóm PV: Lê Hoa"
            })
    void lastLineNamesTheAuthor(String line) {
        assertThat(atTheEnd(line)).isEqualTo(LineKind.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn An", "Lê Hoa - TTXVN", "Theo VnExpress", "Tác giả: Minh An", "By Jane Doe"})
    void lineBelowTheTitleNamesTheAuthor(String line) {
        assertThat(classify("Mưa lớn ở miền Trung\n" + line + BEHIND).get(1)).isEqualTo(LineKind.BYLINE);
    }

    @Test
    void sourceMayFollowOnTheLastLine() {
        assertThat(atTheEnd("Các bên đã thống nhất./. Theo TTXVN")).isEqualTo(LineKind.BYLINE);
        assertThat(atTheEnd("Các bên đã thống nhất. Ông An đồng ý.")).isEqualTo(LineKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"z7289052731694_1c3a.jpg", "IMG_0123.JPG", "anh-lu-lut.png", "https://vidu.vn/anh/1"})
    void fileNameAloneIsAFile(String line) {
        assertThat(inTheMiddle(line)).isEqualTo(LineKind.FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:55, 04/12/2025",
                "Thứ năm, 4/12/2025, 10:55 (GMT+7)",
                "Cập nhật lúc 20h00 ngày 4-12-2025",
                "Ngày 4 tháng 12 năm 2025",
                "December 4, 2025 10:55 AM"
            })
    void dateAloneIsADateLine(String line) {
        assertThat(inTheMiddle(line)).isEqualTo(LineKind.DATE_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem thêm: Lũ lên nhanh ở Huế",
                ">>> Lũ lên nhanh ở Huế",
                "Tin liên quan",
                "Đọc thêm tại đây: Huế"
            })
    void pointerToAnotherArticleIsALink(String line) {
        assertThat(inTheMiddle(line)).isEqualTo(LineKind.LINK);
    }

    @Test
    void titleAndHeadingsAreHeadings() {
        assertThat(classify(BEFORE)).startsWith(LineKind.HEADING, LineKind.TEXT);
        assertThat(inTheMiddle("Sơ tán hàng nghìn hộ dân")).isEqualTo(LineKind.HEADING);
        assertThat(inTheMiddle("Bao giờ nước rút?")).isEqualTo(LineKind.HEADING);
    }

    @Test
    void textOfOneLineIsText() {
        assertThat(classify("Mưa lớn ở miền Trung")).containsExactly(LineKind.TEXT);
        assertThat(classify("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ảnh: ", "(Ảnh: A)\n", "a.jpg\n", "Theo A\n", "Ảnh ", "1/2\n", ">>\n", "( ", "Nguyễn Văn\n"})
    void repeatsTakeLinearTime(String token) {
        var tokens = new Tokenizer().tokenize(token.repeat(100_000));
        List<LineKind> kinds = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(3), () -> new LineClassifier().classify(tokens));
        assertThat(kinds).hasSize(tokens.sentenceCount());
    }
}
