package vn.dongtin.text.normal;

/**
 * Counts of what normalisation repaired or removed. NFC, line ends and special spaces are not counted: they are
 * ordinary differences of spelling.
 *
 * @param loneSurrogates lone UTF-16 surrogates, each replaced by U+FFFD
 * @param controlCharacters control characters removed, NUL among them
 * @param cutMarks combining marks removed because more than 30 stood in a row
 * @param zeroWidth invisible characters removed: zero-width, joiners, soft hyphen, direction controls, tags
 */
public record TextChanges(int loneSurrogates, int controlCharacters, int cutMarks, int zeroWidth) {

    static final TextChanges NONE = new TextChanges(0, 0, 0, 0);

    /** Tells whether nothing was repaired or removed. */
    public boolean none() {
        return equals(NONE);
    }
}
