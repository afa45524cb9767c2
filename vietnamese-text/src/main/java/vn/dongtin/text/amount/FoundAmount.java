package vn.dongtin.text.amount;

import java.math.BigDecimal;

/**
 * An amount with the atoms it stands in.
 *
 * @param from first atom
 * @param to last atom
 */
record FoundAmount(int from, int to, BigDecimal value, Unit unit) {}
