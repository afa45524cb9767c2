package vn.dongtin.text.entity.train;

import java.util.ArrayList;
import java.util.List;

/** Figures of several folds: their mean and standard deviation. */
final class Folds {

    static final int COUNT = 5;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Returns the standard deviation of the sample, 0 for less than two folds. */
    double deviation() {
        double mean = mean();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
    }
}
