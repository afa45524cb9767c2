package vn.dongtin.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * A date or period in the body.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param surface as written
 * @param value ISO 8601, or EDTF where that has no form ({@code 2024-35} is a quarter, {@code 199X} a decade) or the year
 *     can't be known ({@code XXXX-12-05})
 * @param precision how much of it is known
 * @param inferred true when a part of the value does not stand in the text; absent otherwise
 * @param lunar true when the text names a day of the Vietnamese lunar calendar; the value is the day of the common one,
 *     but the lunar month and day ({@code XXXX-01-15}) when the year is not known; absent otherwise
 */
public record DateTag(
        int start,
        int end,
        String surface,
        String value,
        Precision precision,
        @Nullable Boolean inferred,
        @Nullable Boolean lunar) {

    public DateTag {
        Required.span(start, end);
        Required.present(surface, "date.surface");
        Required.present(value, "date.value");
        Required.present(precision, "date.precision");
    }
}
