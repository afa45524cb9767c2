package vn.dongtin.text.knowledge.train;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;

/**
 * One line of a source file.
 *
 * @param aliases other names; a trailing {@code ~} marks one that is also an ordinary word, part of people's names, or
 *     of a kind that needs its head
 * @param wikidata the number behind the Q, 0 when not certain
 */
record SourceEntry(
        String id,
        EntityType type,
        String name,
        String nameEn,
        List<String> aliases,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor,
        int wikidata) {

    SourceEntry {
        aliases = List.copyOf(aliases);
    }

    String kind() {
        return id.substring(3, id.indexOf(':', 3));
    }

    String slug() {
        return id.substring(id.indexOf(':', 3) + 1);
    }
}
