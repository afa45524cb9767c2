package vn.dongtin.bench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.bench.corpus.Corpus;

class TextStepsTest {

    private static final String TEXT = new Corpus(Corpus.SEED).article(0).text();

    @Test
    void bothFormsGiveTheSameResult() {
        for (var step : Step.all()) {
            var baseline = Step.all().stream()
                    .filter(other -> other.name().equals(step.comparedWith()))
                    .findFirst()
                    .orElseThrow();
            assertThat(step.work().applyAsLong(Normalizer.normalize(TEXT, step.form())))
                    .isEqualTo(baseline.work().applyAsLong(TEXT));
        }
    }

    @Test
    void contenderReportsSpeedTimeAndAllocation() {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8).length;
        var figures = new StepContender(Step.all().getFirst(), List.of(TEXT), bytes).run();
        assertThat(figures.keySet())
                .containsExactly("MB per CPU s", "CPU us per article", "bytes allocated per article");
        assertThat(figures.get("bytes allocated per article")).isPositive();
    }
}
