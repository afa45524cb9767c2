package vn.dongtin.text.topic.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ScoringTest {

    @Test
    void macroIsTheMeanOverTopicsAndMicroCountsDecisions() {
        Tally tally = new Tally(2);
        for (int i = 0; i < 8; i++) {
            tally.add(0, true, true);
        }
        tally.add(1, true, true);
        tally.add(1, false, true);
        tally.add(1, true, false);
        tally.add(1, false, false);
        boolean[] both = {true, true};
        assertThat(tally.f1(1)).isEqualTo(50);
        assertThat(tally.macro(both)).isEqualTo(75);
        assertThat(tally.micro(both)).isEqualTo(90);
        assertThat(tally.macro(new boolean[] {true, false})).isEqualTo(100);
        assertThat(tally.precision()).isEqualTo(90);
        assertThat(tally.recall()).isEqualTo(90);
    }

    @Test
    void reliabilityIsTheGapBetweenPromiseAndOutcome() {
        Reliability honest = new Reliability();
        Reliability boastful = new Reliability();
        for (int i = 0; i < 100; i++) {
            honest.add(0.75, i % 4 != 0);
            boastful.add(0.95, i % 4 != 0);
        }
        assertThat(honest.error(0)).isCloseTo(0, within(1e-9));
        assertThat(boastful.error(0)).isCloseTo(20, within(1e-9));
    }

    @Test
    void thresholdForPrecisionStandsAboveTheWrongOnes() {
        float[][] probabilities = {{0.95f}, {0.9f}, {0.85f}, {0.8f}, {0.7f}, {0.6f}, {0.5f}, {0.45f}};
        boolean[] positive = {true, true, true, true, false, false, false, false};
        boolean[] all = {true, true, true, true, true, true, true, true};
        Thresholds thresholds = new Thresholds(probabilities, 0, positive, all);
        assertThat(thresholds.forPrecision()).isEqualTo(0.8f);
        assertThat(thresholds.forBalance()).isBetween(0.4f, 0.75f);
    }
}
