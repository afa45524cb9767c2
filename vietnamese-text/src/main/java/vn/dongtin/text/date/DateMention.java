package vn.dongtin.text.date;

/**
 * A date as it stands in a text.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 * @param value ISO 8601, or EDTF ({@code XXXX-12-05}) where the year is not known
 * @param precision how exact the value is
 * @param inferred whether the year does not stand in the surface
 */
public record DateMention(
        int start, int end, String surface, String value, DatePrecision precision, boolean inferred) {}
