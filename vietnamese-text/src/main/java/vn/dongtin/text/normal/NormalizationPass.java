package vn.dongtin.text.normal;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One run over one text. It works piece by piece, a piece being a character and all that may compose with it, because
 * that gives exact offsets, and because marks are cut before {@link Normalizer} sees them: its time grows with the
 * square of a run of marks. Not thread-safe.
 */
final class NormalizationPass {

    private final CharSequence raw;
    private final @Nullable CharacterFilter filter;
    private final StringBuilder out;
    private final StringBuilder piece = new StringBuilder();
    private final OffsetMap.Builder edits = new OffsetMap.Builder();
    private final MarkRun marks = new MarkRun();
    private int position;
    private int cutMarks;

    /** Prepares a run; without a filter only marks are cut and NFC is made. */
    NormalizationPass(CharSequence raw, @Nullable CharacterFilter filter) {
        this.raw = raw;
        this.filter = filter;
        this.out = new StringBuilder(raw.length());
    }

    void run() {
        while (position < raw.length()) {
            copyPlain();
            if (position < raw.length()) {
                composePiece();
            }
        }
    }

    String text() {
        return edits.isEmpty() ? raw.toString() : out.toString();
    }

    OffsetMap offsets() {
        return edits.isEmpty() ? OffsetMap.identity(raw.length()) : edits.build(raw.length(), out.length());
    }

    int cutMarks() {
        return cutMarks;
    }

    /** Copies plain characters but the last one before something else: a mark may follow it. */
    private void copyPlain() {
        int end = position;
        while (end < raw.length() && Composition.isPlain(raw.charAt(end))) {
            end++;
        }
        int safe = end < raw.length() ? Math.max(position, end - 1) : end;
        out.append(raw, position, safe);
        position = safe;
    }

    private void composePiece() {
        int rawStart = position;
        piece.setLength(0);
        readPiece();
        String composed = compose();
        int start = out.length();
        out.append(composed);
        recordEdit(rawStart, start);
    }

    private void readPiece() {
        while (position < raw.length()) {
            int codePoint = Character.codePointAt(raw, position);
            if (!piece.isEmpty() && startsNextPiece(codePoint)) {
                return;
            }
            position += Character.charCount(codePoint);
            take(filtered(codePoint));
        }
    }

    private boolean startsNextPiece(int codePoint) {
        boolean plain = codePoint < 0x10000 && Composition.isPlain((char) codePoint);
        return plain || !(Composition.joinsPrevious(codePoint) || isRemoved(codePoint));
    }

    private boolean isRemoved(int codePoint) {
        return filter != null && CharacterFilter.removes(codePoint);
    }

    private int filtered(int codePoint) {
        return filter == null
                ? codePoint
                : filter.apply(codePoint, position < raw.length() ? raw.charAt(position) : -1);
    }

    private void take(int codePoint) {
        if (codePoint == CharacterFilter.REMOVED) {
            return;
        }
        if (marks.admits(codePoint)) {
            piece.appendCodePoint(codePoint);
        } else {
            cutMarks++;
        }
    }

    private String compose() {
        boolean plain = piece.length() == 1 && Composition.isPlain(piece.charAt(0));
        return plain ? piece.toString() : Normalizer.normalize(piece, Normalizer.Form.NFC);
    }

    private void recordEdit(int rawStart, int start) {
        if (isUnchanged(rawStart, start)) {
            return;
        }
        int prefix = commonPrefix(rawStart, start);
        int suffix = commonSuffix(rawStart + prefix, start + prefix);
        edits.edit(rawStart + prefix, position - suffix, start + prefix, out.length() - suffix);
    }

    private boolean isUnchanged(int rawStart, int start) {
        int length = out.length() - start;
        return length == position - rawStart
                && CharSequence.compare(raw.subSequence(rawStart, position), out.subSequence(start, out.length())) == 0;
    }

    private int commonPrefix(int rawStart, int start) {
        int limit = Math.min(position - rawStart, out.length() - start);
        int length = 0;
        while (length < limit && isSame(rawStart + length, start + length)) {
            length++;
        }
        return length;
    }

    private int commonSuffix(int rawFrom, int from) {
        int limit = Math.min(position - rawFrom, out.length() - from);
        int length = 0;
        while (length < limit && isSame(position - 1 - length, out.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** Surrogates never count as the same, so that no edit begins or ends inside a pair. */
    private boolean isSame(int rawIndex, int index) {
        char c = raw.charAt(rawIndex);
        return c == out.charAt(index) && !Character.isSurrogate(c);
    }
}
