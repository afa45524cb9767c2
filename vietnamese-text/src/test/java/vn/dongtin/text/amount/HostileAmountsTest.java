package vn.dongtin.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.token.Tokenizer;

final class HostileAmountsTest {

    private static final DateContext FRIDAY = new DateContext(LocalDate.of(2025, 12, 5), null);
    private static final List<String> WORDS = List.of(
            "hai", "trăm", "tỷ", "năm", "rưỡi", "1.340", "1,5", "10k", "$", "đồng", "%", "-", "từ", "đến", "giữa", "và",
            "tháng", "quý III", "12 tháng qua", "thứ hai", "cuối", "mùng 1 Tết", "âm lịch", "2021-2025", "11h30", "km",
            "31/12", "29/2", "999999999999999999999999999", "0", "thế kỷ", "lúc 24 giờ", "999 năm trước", "\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai ", "trăm ", "tỷ ", "1 tỷ ", "1.340.", "1,", "$", "$10 ", "10-", "âm ", "phẩy hai ", "1k ", "5% ",
                "giữa ", "rưỡi ", "thứ hai ", "3 ngày ", "cuối năm ", "tháng 9 ", "từ 5/12 đến ", "2021-", "rằm tháng ",
                "11h30 ", "- 1 ", "quý III ", "1", "a", "đ"
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void repeatsTakeLinearTime(String token) {
        check(token.repeat(100_000));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void oneWordOfTenMegabytesIsRead() {
        check("7".repeat(10_000_000));
        check("ơ".repeat(10_000_000));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void randomTextsKeepTheirSpans() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3_000; i++) {
            check(HostileText.random(random));
            check(words(random));
        }
    }

    private static String words(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void check(String text) {
        Atoms atoms = Atoms.of(new Tokenizer().tokenize(text, new int[] {0, text.length()}));
        List<DateMention> dates = new DateParser().parse(atoms, FRIDAY);
        int last = 0;
        for (AmountMention amount : new AmountParser().parse(atoms, dates)) {
            assertThat(amount.start()).isGreaterThanOrEqualTo(last).isLessThan(amount.end());
            assertThat(text.substring(amount.start(), amount.end())).isEqualTo(amount.surface());
            assertThat(amount.value().scale()).isNotNegative();
            last = amount.end();
        }
    }
}
