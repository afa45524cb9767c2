package vn.dongtin.text.normal;

/**
 * Counts combining marks in a row and refuses those beyond 30 (stream-safe text format, UAX #15 section 13). It counts
 * in the full decomposition, so that composing never makes a run longer. Not thread-safe.
 */
final class MarkRun {

    private static final int LIMIT = 30;

    private int starter = -1;
    private int length;

    /** Takes the next code point; false when it is a mark too many. */
    boolean admits(int codePoint) {
        if (!Composition.isMark(codePoint)) {
            starter = codePoint;
            return true;
        }
        if (starter >= 0) {
            length = Composition.trailingMarks(starter);
            starter = -1;
        }
        return extend(codePoint);
    }

    private boolean extend(int mark) {
        if (length >= LIMIT) {
            return false;
        }
        int longer = length + Composition.trailingMarks(mark);
        if (longer > LIMIT) {
            return false;
        }
        length = longer;
        return true;
    }
}
