package vn.dongtin.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * A name in the text. {@code body.substring(start, end).equals(surface)}, in the title when the field says so.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param field {@code title}; absent for the body
 * @param type what it names
 * @param surface as written
 * @param entityId {@code dt:<kind>:<slug>} or {@code nil:<type>:<folded name>}
 * @param reason {@code model}, {@code rule:<name>} or {@code list:<entry>}
 */
public record Mention(
        int start, int end, @Nullable String field, EntityType type, String surface, String entityId, String reason) {

    public Mention {
        Required.span(start, end);
        Required.present(type, "mention.type");
        Required.present(surface, "mention.surface");
        Required.present(entityId, "mention.entityId");
        Required.present(reason, "mention.reason");
    }
}
