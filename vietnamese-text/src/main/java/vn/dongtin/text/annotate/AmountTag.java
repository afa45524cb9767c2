package vn.dongtin.text.annotate;

import java.math.BigDecimal;

/**
 * A number with what it counts.
 *
 * @param start UTF-16 offset in the text
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 * @param kind {@code money}, {@code percent} or {@code quantity}
 * @param value the number written out: 638 tỷ is 638,000,000,000
 * @param unit ISO 4217 code, {@code %} or a unit
 */
public record AmountTag(int start, int end, String surface, String kind, BigDecimal value, String unit) {}
