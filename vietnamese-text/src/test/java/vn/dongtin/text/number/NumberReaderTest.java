package vn.dongtin.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.token.Tokenizer;

final class NumberReaderTest {

    private static Atoms atoms(String text) {
        return Atoms.of(new Tokenizer().tokenize(text));
    }

    private static @Nullable BigDecimal whole(String text) {
        Atoms atoms = atoms(text);
        ReadNumber number = new NumberReader(atoms).at(0);
        return number == null || number.to() != atoms.size() - 1 ? null : number.value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.340|1340",
                "1,5|1.5",
                "11,8|11.8",
                "3.14159|3.14159",
                "0.125|0.125",
                "0,125|0.125",
                "1.340,5|1340.5",
                "1,340.5|1340.5",
                "1.340.000|1340000",
                "1,340,000|1340000",
                "2,5 triệu|2500000",
                "20.000 tỷ|20000000000000",
                "1 tỷ 200 triệu|1200000000",
                "100 nghìn tỷ|100000000000000",
                "năm tỷ rưỡi|5500000000",
                "nửa triệu|500000",
                "hai trăm linh năm|205",
                "một trăm lẻ một|101",
                "bốn mươi tư|44",
                "hai mươi nhăm|25",
                "mười lăm|15",
                "chín mươi chín nghìn chín trăm chín mươi chín|99999",
                "ba vạn|30000",
                "hai chục triệu|20000000",
                "ba phẩy năm|3.5",
                "một chấm hai mươi lăm|1.25",
                "10k|10000",
                "-1,2M|-1200000",
                "âm 40|-40",
                "2.5 million|2500000"
            })
    void numbersHaveTheirValue(String text, BigDecimal value) {
        assertThat(whole(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3.4", "1,23,4", "1.340.5", "12.34.5678", "nghìn", "tỷ", "mười năm", "5G7"})
    void theseAreNotOneNumber(String text) {
        assertThat(whole(text)).isNull();
    }

    @Test
    void pointGroupsInVietnameseAndIsDecimalInEnglish() {
        String english = "The index rose to 1.340 points in the morning session";
        Atoms atoms = atoms(english);
        int i = 0;
        while (!atoms.isNumber(i)) {
            i++;
        }
        ReadNumber number = new NumberReader(atoms).at(i);
        assertThat(number).isNotNull();
        assertThat(number.value()).isEqualByComparingTo("1.34");
    }

    @ParameterizedTest
    @CsvSource({"thứ nhất,1", "thứ nhì,2", "thứ tư,4", "thứ 11,11", "thứ hai mươi mốt,21", "đầu tiên,1"})
    void ordinalsHaveTheirPlace(String text, BigDecimal place) {
        ReadNumber ordinal = new NumberReader(atoms(text)).ordinalAt(0);
        assertThat(ordinal).isNotNull();
        assertThat(ordinal.value()).isEqualByComparingTo(place);
    }
}
