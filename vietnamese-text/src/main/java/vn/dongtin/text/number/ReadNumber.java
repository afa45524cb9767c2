package vn.dongtin.text.number;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param from first atom
 * @param to last atom
 * @param value exact
 * @param power of ten of the last word of magnitude: 6 for {@code 2,5 triệu}; 0 without one
 * @param written whether it begins with a word
 */
public record ReadNumber(int from, int to, BigDecimal value, int power, boolean written) {

    /** Returns the same number as it would be with a magnitude behind it: 2 before {@code -3 triệu} is two million. */
    public ReadNumber scaled(int newPower) {
        return new ReadNumber(from, to, value.scaleByPowerOfTen(newPower), newPower, written);
    }
}
