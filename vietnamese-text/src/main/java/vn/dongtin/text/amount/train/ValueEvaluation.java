package vn.dongtin.text.amount.train;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import vn.dongtin.text.amount.train.ExampleFile.Example;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/**
 * Measures dates and amounts on the Vietnamese examples of Duckling (facebook/duckling, BSD-3), in {@code values} of the
 * data folder. How an example is scored stands at {@link DateExamples} and {@link AmountExamples}.
 */
public final class ValueEvaluation implements Evaluation {

    private static final double GATE = 95;

    @Override
    public String stage() {
        return "values";
    }

    @Override
    public List<Figure> run(Path data) {
        Path folder = data.resolve("values");
        Score dates = new Score().add(folder.resolve("Time.VI.Corpus.hs.txt"), DateExamples::isRight);
        Score amounts = new Score()
                .add(folder.resolve("AmountOfMoney.VI.Corpus.hs.txt"), AmountExamples::isRightMoney)
                .add(folder.resolve("Numeral.VI.Corpus.hs.txt"), AmountExamples::isRightNumber)
                .add(folder.resolve("Ordinal.VI.Corpus.hs.txt"), AmountExamples::isRightNumber);
        return List.of(
                Figure.of("example dates right", dates.percent(), "%").withGate(GATE, GATE),
                Figure.of("example amounts, numbers and ordinals right", amounts.percent(), "%")
                        .withGate(GATE, GATE));
    }

    private static final class Score {

        private int right;
        private int all;

        Score add(Path file, Predicate<Example> isRight) {
            for (Example example : ExampleFile.read(file)) {
                all++;
                right += isRight.test(example) ? 1 : 0;
            }
            return this;
        }

        double percent() {
            return 100.0 * right / all;
        }
    }
}
