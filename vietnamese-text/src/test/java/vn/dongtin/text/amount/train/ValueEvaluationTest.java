package vn.dongtin.text.amount.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.text.train.Figure;

final class ValueEvaluationTest {

    @TempDir
    private Path data;

    @Test
    void rightAndWrongExamplesAreCounted() throws IOException {
        Path values = Files.createDirectory(data.resolve("values"));
        Files.writeString(values.resolve("Time.VI.Corpus.hs.txt"), """
                [ examples (datetime (2017, 2, 1, 0, 0, 0) Day)
                    [ "hôm qua", "trời mưa" ]
                , examples (datetimeInterval ((2016, 12, 1, 0, 0, 0), (2017, 2, 1, 0, 0, 0)) Month) [ "hai tháng qua" ]
                , examples (datetimeInterval ((2017, 2, 2, 18, 0, 0), (2017, 2, 3, 0, 0, 0)) Hour) [ "tối nay" ] ]
                """);
        Files.writeString(values.resolve("AmountOfMoney.VI.Corpus.hs.txt"), """
                [ examples (simple VND 20) [ "hai mươi đồng" ]
                , examples (between VND (3, 4)) [ "từ 3 đến 4 đồng" ]
                , examples (under Dollar 1.5) [ "dưới 1,5 đô la" ] ]
                """);
        Files.writeString(values.resolve("Numeral.VI.Corpus.hs.txt"), "examples (NumeralValue (-3)) [ \"âm ba\" ]");
        Files.writeString(values.resolve("Ordinal.VI.Corpus.hs.txt"), "examples (OrdinalData 5) [ \"thứ bảy\" ]");
        assertThat(new ValueEvaluation().run(data)).extracting(Figure::value).containsExactly(75.0, 80.0);
        assertThat(new ValueEvaluation().run(data)).noneMatch(Figure::passes);
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> new ValueEvaluation().run(data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Time.VI.Corpus.hs.txt");
    }
}
