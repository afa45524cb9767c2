package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text. {@code body.substring(start, end).equals(surface)}, in the title when the field says so.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param field {@code title}; absent for the body
 * @param type what it names
 * @param surface as written
 * @param entityId {@code dt:<kind>:<slug>} or {@code nil:<type>:<folded name>}; absent when the stage {@code links} failed
 * @param confidence 0 … 1, how sure it is a name of this type; absent in records of pipeline 1
 * @param reason {@code model}, {@code rule:<name>} or {@code list:<entry>}
 * @param inner names inside this name
 */
public record Mention(
        int start,
        int end,
        @Nullable String field,
        EntityType type,
        String surface,
        @Nullable String entityId,
        @Nullable Double confidence,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InnerName> inner) {

    public Mention {
        Required.span(start, end);
        Required.present(type, "mention.type");
        Required.present(surface, "mention.surface");
        Required.present(reason, "mention.reason");
        if (confidence != null) {
            Required.ratio(confidence, "mention.confidence");
        }
        inner = Required.copy(inner);
    }
}
