package vn.dongtin.enrich.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.text.annotate.NameTag;
import vn.dongtin.text.knowledge.Entry;
import vn.dongtin.text.knowledge.KnowledgeBase;

/** The entities that the names of an article stand for, each once. */
final class EntityTags {

    private final KnowledgeBase knowledge;

    EntityTags(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Most mentioned first; of those mentioned alike, the one that is named first. */
    List<EntityTag> of(List<NameTag> names) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (NameTag name : names) {
            counts.merge(Objects.requireNonNull(name.entityId()), new Count(name, 1), Count::plus);
        }
        return Listed.first(
                counts.entrySet().stream()
                        .sorted(Comparator.comparingInt(one -> -one.getValue().mentions())),
                one -> tag(one.getKey(), one.getValue()));
    }

    /** Named and typed by the entry that is known, else by the fullest name in the article. */
    private EntityTag tag(String id, Count count) {
        Entry entry = knowledge.find(id);
        return entry == null
                ? new EntityTag(
                        id,
                        Mentions.type(count.fullest().type()),
                        count.fullest().surface(),
                        count.mentions())
                : new EntityTag(id, Mentions.type(entry.type()), entry.name(), count.mentions());
    }

    private record Count(NameTag fullest, int mentions) {

        Count plus(Count other) {
            boolean fuller =
                    other.fullest().surface().length() > fullest.surface().length();
            return new Count(fuller ? other.fullest() : fullest, mentions + other.mentions());
        }
    }
}
