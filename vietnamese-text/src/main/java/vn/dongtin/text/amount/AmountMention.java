package vn.dongtin.text.amount;

import java.math.BigDecimal;

/**
 * An amount as it stands in a text. A range ({@code từ 1000 đến 2000 đồng}, {@code 8-10%}) is two mentions, one for each
 * end, both with the unit.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 * @param kind what it is an amount of
 * @param value exact, of scale 0 or more and without zeros at the end of its decimals: {@code 638 tỷ} is 638000000000
 * @param unit currency code of ISO 4217, {@code %}, the symbol of a unit of measure ({@code m²}, {@code MW}), a unit of
 *     time or age in Vietnamese ({@code năm}, {@code tuổi}), or the counted noun in lower case
 * @param bound how the words around it limit it
 */
public record AmountMention(
        int start, int end, String surface, AmountKind kind, BigDecimal value, String unit, Bound bound) {}
