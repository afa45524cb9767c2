package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;

/**
 * The year that stands beside a month, day or quarter.
 *
 * @param year the year; 0 when no number stands there
 * @param shift years from the publication: {@code năm ngoái} is -1; null when the text doesn't say
 */
record YearRef(int year, @Nullable Integer shift) {

    /** No year at all. */
    static final YearRef NONE = new YearRef(0, null);

    static YearRef of(int year) {
        return year == 0 ? NONE : new YearRef(year, null);
    }

    static YearRef shifted(int years) {
        return new YearRef(0, years);
    }

    boolean isNone() {
        return year == 0 && shift == null;
    }

    boolean isNamed() {
        return year != 0;
    }

    /** Returns the year; null when it is open or counts from a publication that is not known. */
    @Nullable
    Integer in(Frame frame) {
        if (year != 0) {
            return year;
        }
        return shift == null || frame.today() == null ? null : frame.today().getYear() + shift;
    }
}
