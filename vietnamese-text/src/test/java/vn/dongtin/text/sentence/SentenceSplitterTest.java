package vn.dongtin.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {

    private static List<String> split(String text) {
        int[] spans = new SentenceSplitter().split(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            sentences.add(text.substring(spans[i], spans[i + 1]));
        }
        return sentences;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông sống ở TP.HCM từ năm 2010.",
                "Trang Amazon.com bán sách.",
                "Có 1.340 dự án.",
                "Công nghiệp 4.0 đã tới.",
                "Rộng 20.000 m2 đất.",
                "Họp ngày 4/12/2025 tại U.S. Embassy ở Hà Nội.",
                "PGS.TS Nguyễn Văn A phát biểu.",
                "Nhà ở Q.1, P.5 và Q. 3.",
                "Gồm chè, cà phê, v.v. và gạo.",
                "Xem https://vnexpress.net/Tin.Moi?a=B.C nhé.",
                "Gửi thư tới Toa.Soan@Bao.Moi.vn để hỏi.",
                "Tệp anh.JPG và bao-cao.PDF đã gửi.",
                "GS. Trần Văn B. và BS. Lê C nói.",
                "Th.S Lê Hoa, ThS. Minh và KTS. Võ Trọng Nghĩa.",
                "Tp. Hồ Chí Minh có 24 quận.",
                "Mr. Smith vs. Mrs. Jones.",
                "Xếp No. 1 thế giới.",
                "Apple Inc. CEO Tim Cook nói.",
                "George W. Bush đến Việt Nam.",
                "ĐT. 028 3822 1234.",
                "Ông nói: “Chúng tôi… sẽ làm”, rồi đi.",
                "“Sao vậy?” ông hỏi.",
                "“Đi thôi!”, bà nói.",
                "Anh ấy... im lặng.",
                "Ông viết: “Ngày ấy (…) Hà Nội mưa” trong sổ.",
                "Tổng vốn trên 11,8 tỷ USD.",
                "www.Dongtin.vn là trang chủ.",
                "Yahoo! mua lại công ty.",
                "Dùng ASP.NET và Node.js.",
                "St. Petersburg rất đẹp.",
                "1. Mở đầu và mục tiêu",
                "II. Kết quả đạt được",
                "a. Tên gọi"
            })
    void staysOneSentence(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông nói vậy.|Bà đồng ý.",
                "Xuất khẩu ở Đông Nam Á.|Tập đoàn cho biết thêm.",
                "Ông Bernard Tay cho hay.|Đại diện Cục nói.",
                "Bán hàng trên Amazon.|Chia sẻ về hợp tác.",
                "Vì sao?|Không ai biết!|Thôi.",
                "Trung Quốc, Malaysia…|Mỹ là đối tác.",
                "Công nghệ cao...|Chính phủ hỗ trợ.",
                "“Chúng tôi sẽ làm.”|Ông khẳng định.",
                "Nước Ý.|Nước Mỹ.",
                "Vào năm 2025.|Trước đó, ông đến.",
                "Có chè, cà phê, v.v.|Ngoài ra còn gạo.",
                "Lô đất rộng 5 ha.|1.000 người sống ở đó.",
                "Theo Amazon Inc.|Theo đó, giá tăng.",
                "Ảnh đẹp. |(Ảnh: An Đăng/TTXVN)",
                "Họ đã thống nhất./.|Theo TTXVN",
                "Ông hỏi: “Thật à?”.|Bà gật đầu.",
                "Anh đi.|- Chị ở lại.",
                "Kết thúc năm 2025.|Đại diện nói.",
                "Xong (hết).|Về nhà.",
                "Thủ tướng nói.|“Chúng ta đã thắng.”|Mọi người vỗ tay.",
                "Xem https://a.vn/b.|Rồi về."
            })
    void isCutAtTheBars(String barred) {
        List<String> expected =
                List.of(barred.split("\\|", -1)).stream().map(String::strip).toList();
        assertThat(split(barred.replace("|", " "))).isEqualTo(expected);
    }

    @Test
    void missingSpaceBetweenSentencesIsSeen() {
        assertThat(split("ông Bernard Tay cho hay.Đại diện Cục nói.“Tốt”, ông cười."))
                .containsExactly("ông Bernard Tay cho hay.", "Đại diện Cục nói.", "“Tốt”, ông cười.");
        assertThat(split("Năm 2025.Các bên họp.")).containsExactly("Năm 2025.", "Các bên họp.");
    }

    @Test
    void lineEndAlwaysEndsASentence() {
        assertThat(split("Tiêu đề không chấm\n10:55, 04/12/2025\r\n\n  Ông đi\tvà về  \n"))
                .containsExactly("Tiêu đề không chấm", "10:55, 04/12/2025", "Ông đi\tvà về");
    }

    @Test
    void endMarkBelongsToItsSentence() {
        assertThat(split("Hai bên đã thống nhất./.\t\t")).containsExactly("Hai bên đã thống nhất./.");
        assertThat(split("Hết./.")).containsExactly("Hết./.");
    }

    @Test
    void blankTextHasNoSentence() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\t\n ")).isEmpty();
    }
}
