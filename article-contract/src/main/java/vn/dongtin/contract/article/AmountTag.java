package vn.dongtin.contract.article;

import java.math.BigDecimal;

/**
 * A number in the body with what it counts.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param surface as written
 * @param kind what it is an amount of
 * @param value the number written out: {@code 638 tỷ} is 638000000000
 * @param unit ISO 4217 code, {@code %}, a unit or the noun that is counted
 */
public record AmountTag(int start, int end, String surface, AmountKind kind, BigDecimal value, String unit) {

    public AmountTag {
        Required.span(start, end);
        Required.present(surface, "amount.surface");
        Required.present(kind, "amount.kind");
        Required.present(value, "amount.value");
        Required.present(unit, "amount.unit");
    }
}
