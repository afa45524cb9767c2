package vn.dongtin.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.syllable.Marks;
import vn.dongtin.text.syllable.TonePlacement;

/** The names in title and body, each with its span and reason, and the entities they stand for. */
public final class EntityStage implements Stage {

    private static final String TITLE = "title";

    private final Gazetteer gazetteer = new Gazetteer();

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, String> labels = new HashMap<>();
        collect(draft.title(), TITLE, budget, mentions, labels);
        collect(draft.raw().body(), null, budget, mentions, labels);
        List<Mention> listed =
                mentions.stream().limit(EnrichedArticle.MAX_MENTIONS).toList();
        draft.names(listed, mentions.size(), entities(mentions, labels));
    }

    private void collect(
            String text, @Nullable String field, Budget budget, List<Mention> mentions, Map<String, String> labels) {
        for (NameFinder.Name name : new NameFinder(gazetteer, budget).find(text)) {
            String surface = text.substring(name.start(), name.end());
            String id = name.entity() == null
                    ? nilId(name.type(), surface)
                    : name.entity().id();
            labels.putIfAbsent(
                    id, name.entity() == null ? surface : name.entity().label());
            mentions.add(new Mention(name.start(), name.end(), field, name.type(), surface, id, name.reason()));
        }
    }

    private static List<EntityTag> entities(List<Mention> mentions, Map<String, String> labels) {
        Map<String, EntityTag> entities = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String label = labels.getOrDefault(mention.entityId(), mention.surface());
            entities.merge(
                    mention.entityId(),
                    new EntityTag(mention.entityId(), mention.type(), label, 1),
                    (known, one) -> new EntityTag(known.id(), known.type(), known.label(), known.mentions() + 1));
        }
        return entities.values().stream()
                .sorted(Comparator.comparingInt(EntityTag::mentions).reversed())
                .limit(EnrichedArticle.MAX_MENTIONS)
                .toList();
    }

    /** The id of somebody we do not know: the type and the name without marks. */
    private static String nilId(EntityType type, String surface) {
        String folded = Marks.strip(TonePlacement.key(surface)).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        folded.codePoints().forEach(c -> append(slug, c));
        return "nil:" + type.name().toLowerCase(Locale.ROOT) + ":" + slug;
    }

    private static void append(StringBuilder slug, int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            slug.appendCodePoint(codePoint);
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
