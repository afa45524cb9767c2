package vn.dongtin.text.train;

import org.jspecify.annotations.Nullable;

/**
 * One measured number.
 *
 * @param name what was measured, on what: {@code UD-VTB test, F1}
 * @param value the mean; percent where the unit says so
 * @param deviation standard deviation over folds or runs, null for a single one
 * @param unit {@code %}, {@code ms}, {@code syllables/s} …
 * @param goal what we want to reach, null without
 * @param floor what fails the evaluation when not reached, null without
 * @param higherIsBetter false for times and sizes
 */
public record Figure(
        String name,
        double value,
        @Nullable Double deviation,
        String unit,
        @Nullable Double goal,
        @Nullable Double floor,
        boolean higherIsBetter) {

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, null, unit, null, null, true);
    }

    public Figure withDeviation(double standardDeviation) {
        return new Figure(name, value, standardDeviation, unit, goal, floor, higherIsBetter);
    }

    public Figure withGate(@Nullable Double newGoal, double newFloor) {
        return new Figure(name, value, deviation, unit, newGoal, newFloor, higherIsBetter);
    }

    public Figure lowerIsBetter() {
        return new Figure(name, value, deviation, unit, goal, floor, false);
    }

    /** Tells whether the floor, if there is one, is reached. */
    public boolean passes() {
        return floor == null || (higherIsBetter ? value >= floor : value <= floor);
    }
}
