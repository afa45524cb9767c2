package vn.dongtin.text.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;

/**
 * A name in an article.
 *
 * @param start UTF-16 offset in the title or the text
 * @param end UTF-16 offset behind the last character
 * @param surface the text between them
 * @param inTitle whether the offsets count in the title instead of the text
 * @param entityId what it names; null when names were not linked
 * @param confidence 0 to 1
 * @param reason why it was taken for a name of this type
 * @param inner names inside this one
 */
public record NameTag(
        int start,
        int end,
        EntityType type,
        String surface,
        boolean inTitle,
        @Nullable String entityId,
        double confidence,
        String reason,
        List<InnerName> inner) {

    public NameTag {
        inner = List.copyOf(inner);
    }

    /**
     * A name inside a name.
     *
     * @param start UTF-16 offset in the same field as the outer name
     * @param end UTF-16 offset behind the last character
     * @param surface the text between them
     * @param entityId what it names; null when it is not linked
     */
    public record InnerName(
            int start,
            int end,
            EntityType type,
            String surface,
            @Nullable String entityId) {}
}
