package vn.dongtin.text.command;

import org.jspecify.annotations.Nullable;

/**
 * An article that nobody has looked into yet.
 *
 * @param line number of its line in its file, from 1
 * @param fileName id of an article in plain text; null for a line of JSON
 * @param content its bytes; empty when they are more than the limit
 * @param tooLong whether they are
 */
record RawArticle(long line, @Nullable String fileName, byte[] content, boolean tooLong) {}
