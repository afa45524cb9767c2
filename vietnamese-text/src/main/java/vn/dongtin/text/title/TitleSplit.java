package vn.dongtin.text.title;

import org.jspecify.annotations.Nullable;

/**
 * A text cut into title and body.
 *
 * @param title the first line, trimmed; null when the text has no title line
 * @param body the text from {@code bodyStart} on; the whole text when there is no title
 * @param bodyStart UTF-16 offset of the body in the text
 */
public record TitleSplit(@Nullable String title, String body, int bodyStart) {}
