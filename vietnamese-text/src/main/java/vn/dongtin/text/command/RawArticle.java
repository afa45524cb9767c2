package vn.dongtin.text.command;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An article that nobody has looked into yet.
 *
 * @param line number of its line in its file, from 1
 * @param fileName id of an article in plain text; null for a line of JSON
 * @param content its bytes; empty when they are more than the limit
 * @param tooLong whether they are
 */
record RawArticle(long line, @Nullable String fileName, ByteBuffer content, boolean tooLong) {

    static RawArticle line(long number, byte[] content) {
        return new RawArticle(number, null, ByteBuffer.wrap(content), false);
    }

    static RawArticle file(String name, byte[] content) {
        return new RawArticle(1, name, ByteBuffer.wrap(content), false);
    }

    static RawArticle tooLong(long number, @Nullable String fileName) {
        return new RawArticle(number, fileName, ByteBuffer.allocate(0), true);
    }

    /** Returns the number of bytes. */
    int size() {
        return content.limit();
    }
}
