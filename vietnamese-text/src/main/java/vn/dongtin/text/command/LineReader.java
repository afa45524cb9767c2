package vn.dongtin.text.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes at line feeds, holding one line at a time and none beyond a limit. Not thread-safe. */
final class LineReader {

    /** Bytes of the longest line, and of the longest file of plain text, that is read: 16 MiB. */
    static final int LONGEST = 16 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Returns the next line without its line feed; null behind the last. */
    @Nullable
    RawArticle next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean begun = false;
        boolean tooLong = false;
        while (fill() != END) {
            begun = true;
            int feed = feed();
            tooLong |= line.size() + (feed - from) > longest;
            if (!tooLong) {
                line.write(buffer, from, feed - from);
            }
            from = Math.min(feed + 1, to);
            if (feed < to) {
                break;
            }
        }
        number++;
        if (!begun) {
            return null;
        }
        return tooLong ? RawArticle.tooLong(number, null) : RawArticle.line(number, line.toByteArray());
    }

    private int feed() {
        int place = from;
        while (place < to && buffer[place] != '\n') {
            place++;
        }
        return place;
    }

    private int fill() throws IOException {
        if (from < to) {
            return to;
        }
        from = 0;
        to = Math.max(END, in.read(buffer));
        if (to <= 0) {
            to = 0;
            return END;
        }
        return to;
    }
}
