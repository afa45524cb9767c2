package vn.dongtin.text.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleLineTest {

    private static final String BODY = "Chiều 5/12, Phó Thủ tướng tiếp bà Susan Pointer.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thúc đẩy hợp tác công nghệ giữa Việt Nam và Amazon",
                "Vì sao giá vàng tăng?",
                "Việt Nam vô địch!",
                "Thứ trưởng: “Phải làm ngay”",
                "Giá vàng hôm nay 5/12",
                "Amazon.com mở trung tâm ở Việt Nam",
                "Xong"
            })
    void shortFirstLineIsTheTitle(String line) {
        TitleSplit split = TitleLine.split("\n  " + line + " \n\n\t" + BODY);
        assertThat(split.title()).isEqualTo(line);
        assertThat(split.body()).isEqualTo(BODY);
        assertThat(split.bodyStart()).isEqualTo(line.length() + 7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BODY,
                "Cùng với đó,",
                "Gồm;",
                "Ông nói:",
                "Còn nữa…",
                "Còn nữa...",
                "10:55, 04/12/2025",
                "04/12/2025",
                "Thứ năm, 4/12/2025",
                "https://vnexpress.net/tin",
                "www.dongtin.vn",
                "z7289052731694_1c3a6912.jpg",
                "12345 - 67",
                "***"
            })
    void otherFirstLinesAreBody(String line) {
        String text = line + "\n" + BODY;
        assertThat(TitleLine.split(text)).isEqualTo(new TitleSplit(null, text, 0));
    }

    @Test
    void lineWithNothingBelowIsBody() {
        assertThat(TitleLine.split("Chỉ một dòng\n \n").title()).isNull();
        assertThat(TitleLine.split("").title()).isNull();
    }

    @Test
    void longLineIsBody() {
        assertThat(TitleLine.split("từ ".repeat(31) + "\n" + BODY).title()).isNull();
        assertThat(TitleLine.split("từ ".repeat(30) + "\n" + BODY).title()).isNotNull();
        assertThat(TitleLine.split("a".repeat(201) + "\n" + BODY).title()).isNull();
        assertThat(TitleLine.split("a".repeat(200) + "\n" + BODY).title()).isNotNull();
    }
}
