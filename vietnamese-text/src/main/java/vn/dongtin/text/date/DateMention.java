package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date or period as it stands in a text. A range ({@code từ 3/12 đến 5/12}) is one mention,
 * each number of a list ({@code các ngày 5, 6 và 7/12}) is one of its own, also when they follow each other. What counts
 * from a publication that is not known ({@code năm ngoái}) is listed with the value {@code XXXX}.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 * @param value ISO 8601 in the form of {@code precision}, or EDTF (ISO 8601-2) where that has no form, and with X for
 *     what can't be known ({@code XXXX-12-05})
 * @param precision how exact the value is
 * @param inferred whether a part of the value does not stand in the surface: the year, or all of {@code hôm qua}
 * @param lunar whether the text names a day of the Vietnamese lunar calendar; the value is the day of the common
 *     calendar, but the lunar month and day ({@code XXXX-01-15}) when the year is not known
 * @param partOfDay the part of the day named beside it, null without
 */
public record DateMention(
        int start,
        int end,
        String surface,
        String value,
        DatePrecision precision,
        boolean inferred,
        boolean lunar,
        @Nullable PartOfDay partOfDay) {}
