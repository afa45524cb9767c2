package vn.dongtin.bench.frame;

import java.util.Locale;

/** Numbers as the tables show them: three or more significant digits, no more than the measurement carries. */
final class Numbers {

    private static final int THREE_DIGITS = 100;
    private static final int TWO_DIGITS = 10;

    private Numbers() {}

    static String format(double value) {
        double size = Math.abs(value);
        var pattern =
                size >= THREE_DIGITS || size == 0 ? "%,.0f" : size >= TWO_DIGITS ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
