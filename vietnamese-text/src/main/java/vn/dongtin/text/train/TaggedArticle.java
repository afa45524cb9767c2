package vn.dongtin.text.train;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the annotated data.
 *
 * @param id {@code s1-001}
 * @param topics Media Topics with their prefix, main one first
 * @param date ISO 8601; null when it has none
 * @param title null when it has none
 * @param lines the paragraphs
 */
public record TaggedArticle(
        String id,
        List<String> topics,
        @Nullable String date,
        @Nullable TaggedText title,
        List<TaggedText> lines) {

    public TaggedArticle {
        topics = List.copyOf(topics);
        lines = List.copyOf(lines);
    }
}
