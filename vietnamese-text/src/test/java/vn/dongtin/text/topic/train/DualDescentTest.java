package vn.dongtin.text.topic.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DualDescentTest {

    private static final int EXAMPLES = 400;

    @ParameterizedTest
    @EnumSource(DualDescent.Loss.class)
    void classesAreToldApartAndTrainingIsRepeatable(DualDescent.Loss loss) {
        DualDescent.Settings settings = new DualDescent.Settings(loss, 1, 1, 50);
        double[] weights = DualDescent.train(rows(), classes(), settings, 2);
        assertThat(DualDescent.train(rows(), classes(), settings, 2)).isEqualTo(weights);
        int right = 0;
        for (int i = 0; i < EXAMPLES; i++) {
            right += DualDescent.margin(weights, rows().get(i)) > 0 == classes()[i] ? 1 : 0;
        }
        assertThat(right).isGreaterThan(EXAMPLES * 97 / 100);
    }

    @Test
    void logisticMarginsAreLogOddsOfWhatWasSeen() {
        List<Row> rows = new ArrayList<>();
        boolean[] positive = new boolean[1000];
        for (int i = 0; i < positive.length; i++) {
            rows.add(new Row(new int[] {0}, new float[] {0}));
            positive[i] = i < 250;
        }
        double[] weights =
                DualDescent.train(rows, positive, new DualDescent.Settings(DualDescent.Loss.LOGISTIC, 10, 1, 200), 1);
        double probability = 1 / (1 + Math.exp(-DualDescent.margin(weights, rows.getFirst())));
        assertThat(probability).isBetween(0.24, 0.26);
    }

    private static List<Row> rows() {
        SplittableRandom random = new SplittableRandom(5);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < EXAMPLES; i++) {
            rows.add(new Row(
                    new int[] {0, 1}, new float[] {(float) random.nextDouble() * 4, (float) random.nextDouble() * 4}));
        }
        return rows;
    }

    private static boolean[] classes() {
        List<Row> rows = rows();
        boolean[] classes = new boolean[EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) {
            classes[i] = rows.get(i).values()[0] > rows.get(i).values()[1] + 0.5;
        }
        return classes;
    }
}
