package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextAlignmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Học_sinh trường Hà_Nội .|Học sinh trường Hà Nội.|Hà_Nội|Hà Nội",
                "ông An nói `` vâng ''|ông An nói “vâng”|vâng|vâng",
                "Lời đầu . ông An đến|ông An đến|ông An|ông An",
                "ông An đến|Lời đầu. ông An đến|ông An|ông An",
                "a b c|a b c|b|b",
            })
    void spanIsFoundInTheOtherText(String from, String to, String span, String expected) {
        TextAlignment alignment = new TextAlignment(from, to);
        int start = from.indexOf(span);
        int end = start + span.length();
        assertThat(to.substring(alignment.start(start, end), alignment.end(start, end)))
                .isEqualTo(expected);
    }

    @Test
    void whatTheOtherTextHasNotIsNowhere() {
        TextAlignment alignment = new TextAlignment("ông XYZ An đến đây", "ông An đến đây");
        assertThat(alignment.start(4, 7)).isEqualTo(-1);
        assertThat(alignment.end(4, 7)).isEqualTo(-1);
    }

    @Test
    void impossibleSpanIsNowhere() {
        TextAlignment alignment = new TextAlignment("ab", "ab");
        assertThat(alignment.start(-1, 9)).isEqualTo(-1);
        assertThat(alignment.end(5, 3)).isEqualTo(-1);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void differentTextsTakeLinearTime() {
        TextAlignment alignment = new TextAlignment("ab".repeat(50_000), "xy".repeat(50_000));
        assertThat(alignment.start(0, 1)).isEqualTo(-1);
    }
}
